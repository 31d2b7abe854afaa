import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { freePort } from "./freePort";

const GUIDE = path.resolve("docs/admin-guide/web.md");

/** Whether nginx is installed. */
export const hasNginx = spawnSync("nginx", ["-v"]).status === 0;

/** Hands out a folder by nginx, set up as the administrator guide shows. */
export async function serveByNginx(
  folder: string
): Promise<{ address: string; stop(): Promise<void> }> {
  const [, example = ""] = /```nginx\n([^]*?)```/.exec(fs.readFileSync(GUIDE, "utf8")) ?? [];
  const [place, port] = [fs.mkdtempSync(path.join(os.tmpdir(), "edu-web-")), await freePort()];
  const config = path.join(place, "nginx.conf");
  const location = example.replace("/srv/edu-web/", `${folder}/`);
  const types =
    "types { text/html html; text/css css; text/xml xml; image/png png; application/json json; application/javascript js; }";
  const server = `server { listen 127.0.0.1:${port}; ${types}\n${location} }`;
  // As the one who starts the tests: a process of another user may not read the folder.
  const user = process.getuid?.() === 0 ? "user root; " : "";
  fs.writeFileSync(
    config,
    `${user}daemon off; pid ${place}/pid; error_log stderr; events {}\nhttp { access_log off; ${server} }`
  );
  const nginx = spawn("nginx", ["-c", config, "-p", place], { stdio: "ignore" });
  const address = `http://127.0.0.1:${port}/edu-web/`;
  await answering(address);
  return {
    address,
    async stop() {
      nginx.kill("SIGTERM");
      await new Promise((resolve) => nginx.once("exit", resolve));
      fs.rmSync(place, { recursive: true });
    },
  };
}

async function answering(address: string, tries = 50): Promise<void> {
  const { ok } = await fetch(address).catch(() => ({ ok: false }));
  if (ok) return;
  if (tries === 0) throw new Error(`${address} does not answer.`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  await answering(address, tries - 1);
}

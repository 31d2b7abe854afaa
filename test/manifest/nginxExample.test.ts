import { spawn, spawnSync } from "node:child_process";
import fs from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";

const GUIDE = path.join(__dirname, "../../docs/admin-guide/README.md");
const [, example = ""] = /```nginx\n([^]*?)```/.exec(fs.readFileSync(GUIDE, "utf8")) ?? [];
const hasNginx = spawnSync("nginx", ["-v"]).status === 0;

describe("the administrator guide's nginx example", () => {
  it("serves a sub-path", () => {
    expect(example).toMatch(/^location \/edu\/ \{\n {4}alias \/srv\/edu\/;/);
  });

  // Runs wherever nginx is installed (Debian: nginx-light).
  (hasNginx ? it : it.skip)(
    "lets Excel on the web fetch functions.json and functions.js, hinders no pane, and sends a file again only when it is another",
    async () => {
      const folder = fs.mkdtempSync(path.join(os.tmpdir(), "edu-nginx-"));
      fs.chmodSync(folder, 0o755);
      for (const name of ["functions.json", "functions.js", "taskpane.html"])
        fs.writeFileSync(path.join(folder, name), name);
      const port = await freePort();
      const types = "types { text/html html; application/json json; text/javascript js; }";
      const server = `server { listen 127.0.0.1:${port}; ${types}\n${example.replace("/srv/edu/", `${folder}/`)} }`;
      const config = path.join(folder, "nginx.conf");
      fs.writeFileSync(
        config,
        `daemon off; pid ${folder}/pid; error_log stderr; events {}\nhttp { access_log off; ${server} }`
      );
      const nginx = spawn("nginx", ["-c", config, "-p", folder], { stdio: "ignore" });
      try {
        for (const name of ["functions.json", "functions.js", "taskpane.html"]) {
          const answer = await fetchSoon(`http://127.0.0.1:${port}/edu/${name}`);
          expect(await answer.text()).toBe(name);
          expect(answer.headers.get("access-control-allow-origin")).toBe("*");
          expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
          expect(answer.headers.get("cache-control")).toBe("no-cache");
          for (const hindering of ["x-frame-options", "cross-origin-opener-policy"])
            expect(answer.headers.get(hindering)).toBeNull();
        }
        const file = path.join(folder, "functions.js");
        const address = `http://127.0.0.1:${port}/edu/functions.js`;
        const first = await fetch(address);
        const [tag, day] = ["etag", "last-modified"].map((name) => first.headers.get(name) ?? "");
        expect([tag, day]).not.toContain("");
        for (const known of [{ "If-None-Match": tag }, { "If-Modified-Since": day }]) {
          const again = await fetch(address, { headers: { ...known } as Record<string, string> });
          expect([again.status, await again.text()]).toEqual([304, ""]);
          // Excel on the web may use what it has only where the answer to this question allows it too.
          expect(again.headers.get("access-control-allow-origin")).toBe("*");
          expect(again.headers.get("cache-control")).toBe("no-cache");
        }
        fs.writeFileSync(file, "functions.js of the next version");
        const next = await fetch(address, { headers: { "If-None-Match": tag ?? "" } });
        expect([next.status, await next.text()]).toEqual([200, "functions.js of the next version"]);
        expect(next.headers.get("etag")).not.toBe(tag);
        const missing = await fetch(`http://127.0.0.1:${port}/edu/`);
        expect([403, 404]).toContain(missing.status);
      } finally {
        nginx.kill("SIGQUIT");
        await new Promise((resolve) => nginx.once("exit", resolve));
        fs.rmSync(folder, { recursive: true });
      }
    },
    30_000
  );
});

/** An answer as soon as the server listens. */
async function fetchSoon(address: string, tries = 50): Promise<Response> {
  try {
    return await fetch(address);
  } catch (error) {
    if (tries === 0) throw error;
    await new Promise((resolve) => setTimeout(resolve, 100));
    return fetchSoon(address, tries - 1);
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

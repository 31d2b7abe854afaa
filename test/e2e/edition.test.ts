import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext } from "playwright-core";
import { Bench } from "./bench";
import { browser, closeBrowser } from "./browser";
import { hasNginx, serveByNginx } from "./serveByNginx";
import { serveFolder, type FolderServer } from "./serveFolder";
import { watchPage } from "./watchPage";

const BUILT = path.resolve("dist-web");

afterAll(closeBrowser);

async function newContext(): Promise<BrowserContext> {
  const context = await (
    await browser()
  ).newContext({ viewport: { width: 1440, height: 900 }, locale: "zh-CN" });
  context.setDefaultTimeout(60_000);
  return context;
}

/** A page of the web edition that has read the sample. */
async function open(context: BrowserContext, address: string): Promise<Bench> {
  const page = await context.newPage();
  const bench = new Bench(page, watchPage(page, new URL(address).origin));
  await page.goto(address);
  await bench.pane
    .getByText(/识别出 \d+ 张表/)
    .first()
    .waitFor();
  return bench;
}

/** The color that the style sheet of the page gives the bar on top, and whether the kept files gave the page. */
const edition = ({ page }: Bench) =>
  page.evaluate(() => ({
    bar: getComputedStyle(document.documentElement).getPropertyValue("--bar").trim(),
    kept: navigator.serviceWorker.controller?.state,
  }));

/** A server that was set up badly: what it says must not keep an old edition alive beside a new one. */
async function serveBadly(port = 0): Promise<FolderServer> {
  const holding = "max-age=86400";
  return Object.assign(await serveFolder(BUILT, "/jyj/edu-web/", port), { holding });
}

/** Whether the worker of an address is at work, with the files of one edition, whose version begins so. */
async function isAlone([address, version]: [string, string]): Promise<boolean> {
  const [stores, worker] = await Promise.all([
    caches.keys(),
    navigator.serviceWorker.getRegistration(address),
  ]);
  const isTaken = stores.length === 1 && stores.every((name) => name.includes(` ${version}`));
  return isTaken && worker?.active?.state === "activated" && !worker.waiting;
}

/** What the server hands out when a new edition is put on it: another style sheet, and what names it. */
function newEdition(server: FolderServer): void {
  const read = (name: string) => fs.readFileSync(path.join(BUILT, name), "utf8");
  const [before, color] = [read("workbench.css"), "#123456"];
  const after = before.replace("--bar:#107c41", `--bar:${color}`);
  const sum = (text: string) => createHash("sha256").update(text).digest("base64");
  expect(after).not.toBe(before);
  expect(read("offline.js")).toContain(sum(before));
  const script = read("offline.js").replace(sum(before), sum(after));
  server.instead.set("offline.js", script.replace('"version":"', '"version":"2'));
  server.instead.set("workbench.css", after);
}

describe("the web edition on a server of static files, under a path", () => {
  let server: FolderServer;
  let context: BrowserContext;
  beforeAll(async () => {
    server = await serveBadly();
    context = await newContext();
  });
  afterAll(() => server.stop());

  it("works from its own files alone, and without any server from the second visit on", async () => {
    const first = await open(context, server.address);
    expect(first.page.url()).toBe(`${server.address}workbench.html`);
    await first.page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    expect(first.problems).toEqual([]);
    expect(server.missing).toEqual([]);
    await first.page.close();

    const { port } = new URL(server.address);
    await server.stop();
    await context.setOffline(true);
    const second = await open(context, server.address);
    expect(await second.run("标注未达标")).toContain("324");
    await second.pane.getByRole("tab", { name: /^工具/ }).click();
    await second.pane.getByRole("tabpanel").getByRole("button").first().waitFor();
    expect(second.problems).toEqual([]);
    // Or the next page would ask whether to go on with the flags that were not saved.
    await second.page.getByRole("checkbox", { name: "留存未保存的改动" }).uncheck();
    await second.page.close();
    await context.setOffline(false);
    server = await serveBadly(Number(port));
  });

  it("takes a new edition over as a whole once the old one is closed, and says that there is one", async () => {
    newEdition(server);
    const before = await open(context, server.address);
    await before.page.getByRole("alert").getByText("网页版有更新").waitFor();
    expect(await edition(before)).toEqual({ bar: "#107c41", kept: "activated" });
    await before.page.close();
    // The browser lets the new one in some moments after the last window of the old one is gone.
    const outside = await context.newPage();
    await outside.goto(new URL("/", server.address).href);
    await outside.waitForFunction(isAlone, [server.address, "2"] as [string, string]);
    const after = await open(context, server.address);
    expect(await edition(after)).toEqual({ bar: "#123456", kept: "activated" });
    expect(after.problems).toEqual([]);
  });

  it("takes a file that is gone from the kept ones from the server, not as the browser holds it", async () => {
    const outside = await context.newPage();
    await outside.goto(new URL("/", server.address).href);
    const style = fs.readFileSync(path.join(BUILT, "workbench.css"), "utf8");
    server.instead.set("workbench.css", style.replace("--bar:#107c41", "--bar:#654321"));
    const gone = await outside.evaluate(async (address) => {
      const [name = ""] = await caches.keys();
      return await (await caches.open(name)).delete(`${address}workbench.css`);
    }, server.address);
    expect(gone).toBe(true);
    expect(await edition(await open(context, server.address))).toEqual({
      bar: "#654321",
      kept: "activated",
    });
  });
});

// Runs wherever nginx is installed (Debian: nginx-light).
(hasNginx ? it : it.skip)(
  "behind nginx as in the administrator guide, it works alike",
  async () => {
    const nginx = await serveByNginx(BUILT);
    try {
      const context = await newContext();
      const { page, problems } = await open(context, nginx.address);
      expect(page.url()).toBe(`${nginx.address}workbench.html`);
      const answer = await page.request.get(`${nginx.address}workbench.js`);
      expect(answer.headers()).toMatchObject({
        "content-type": "application/javascript",
        "content-security-policy": "frame-ancestors 'self'",
        "cache-control": "no-cache",
        "x-content-type-options": "nosniff",
      });
      await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
      expect(problems).toEqual([]);
      await context.close();
    } finally {
      await nginx.stop();
    }
  }
);

it("opened straight from a folder, the web edition says that it needs an address", async () => {
  const context = await newContext();
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.join(BUILT, "workbench.html")).href);
  await page.getByRole("alert").getByText("不能直接从文件夹里打开").waitFor();
  await context.close();
});

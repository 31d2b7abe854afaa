import fs from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";

const DIST = path.resolve("dist");
const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".png": "image/png",
};

/** Serves what `npm run build` wrote to dist/ on this computer; gives the address and the way to end it. */
export function serveDist(): Promise<{ origin: string; stop: () => void }> {
  if (!fs.existsSync(path.join(DIST, "taskpane.html")))
    throw new Error("dist/taskpane.html is missing: run `npm run build` first.");
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const file = path.join(DIST, path.normalize(pathname));
    if (!file.startsWith(DIST) || !fs.existsSync(file)) return response.writeHead(404).end();
    response.writeHead(200, { "content-type": TYPES[path.extname(file)] ?? "text/plain" });
    return response.end(fs.readFileSync(file));
  });
  return new Promise((resolve) =>
    server.listen(0, "localhost", () => {
      // A server that listens on a port has an address of this form.
      const { port } = server.address() as AddressInfo;
      resolve({ origin: `http://localhost:${port}`, stop: () => server.close() });
    })
  );
}

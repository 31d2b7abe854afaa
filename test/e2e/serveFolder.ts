import fs from "node:fs";
import http from "node:http";
import path from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".xml": "text/xml",
  ".png": "image/png",
};

/** A web server of static files that the test can end and whose files it can exchange. */
export interface FolderServer {
  /** The folder's address, ending in "/". */
  address: string;
  /** Files handed out in place of the folder's, by name. */
  instead: Map<string, string>;
  /** The paths that were asked for and not found. */
  missing: string[];
  /** What each answer says of how long browsers may hold it back. */
  holding: string;
  stop(): Promise<void>;
}

/** Hands out a folder under a sub-path, as an administrator's server does; port 0 is any free one. */
export async function serveFolder(
  folder: string,
  under: string,
  wanted = 0
): Promise<FolderServer> {
  const instead = new Map<string, string>();
  const missing: string[] = [];
  const handedOut = { instead, missing, holding: "no-cache" };
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    const name = pathname.slice(under.length) || "index.html";
    const file = path.join(folder, decodeURIComponent(name));
    if (!pathname.startsWith(under) || !fs.existsSync(file)) {
      missing.push(pathname);
      response.writeHead(404).end("Not here.");
      return;
    }
    response.setHeader("Content-Type", TYPES[path.extname(name)] ?? "application/octet-stream");
    response.setHeader("Cache-Control", handedOut.holding);
    response.end(instead.get(name) ?? fs.readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(wanted, "localhost", resolve));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return Object.assign(handedOut, {
    address: `http://localhost:${port}${under}`,
    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

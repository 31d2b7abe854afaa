import fs from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "../../..");
const guide = fs.readFileSync(path.join(ROOT, "docs/admin-guide/README.md"), "utf8");
const serve = jest.requireActual<{
  headers: object;
  folders: readonly { serveIndex: boolean }[];
  ownHostOnly: (request: object, response: object, next: () => void) => void;
}>("../../../src/workbench/build/serve.js");

/** The settings of web servers in the administrator guide, by the language of the block. */
const examples = [...guide.matchAll(/^```(nginx|xml|apache)\n([^`]*)^```/gm)].map(
  ([, server = "", text = ""]) => [server, text] as const
);

// Excel on the web fetches functions.json and functions.js from Microsoft's page: office-js issue 3970.
describe("what serves the add-in", () => {
  it("is shown for three servers in the administrator guide", () => {
    expect(examples.map(([server]) => server).sort()).toEqual(["apache", "nginx", "xml"]);
  });

  it.each(examples)("lets other pages fetch the functions: %s", (_server, text) => {
    expect(text).toMatch(/Access-Control-Allow-Origin"?\s+(value=)?"\*"/);
    expect(text).not.toMatch(/X-Frame-Options|frame-ancestors|Cross-Origin-Opener-Policy/i);
  });

  it("is webpack's server with the same header", () => {
    expect(serve.headers).toEqual({
      "Access-Control-Allow-Origin": "*",
      "X-Content-Type-Options": "nosniff",
    });
    const config = fs.readFileSync(path.join(ROOT, "webpack.config.js"), "utf8");
    expect(config).toMatch(/devServer[^]*static: folders,\s+headers,/);
  });

  it("lists no folder", () => {
    expect(serve.folders.map(({ serveIndex }) => serveIndex)).not.toContain(true);
  });

  it.each([
    ["localhost:3000", true],
    ["LOCALHOST", true],
    ["127.0.0.1:3001", true],
    ["[::1]:3000", true],
    ["evil.example", false],
    ["localhost.evil.example:3000", false],
    ["evil.example:localhost", false],
    ["10.0.0.5:3000", false],
    ["", false],
    [undefined, false],
  ])("answers for its own host alone: %s %s", (host, answers) => {
    const next = jest.fn();
    const response = { writeHead: jest.fn(), end: jest.fn() };
    serve.ownHostOnly({ headers: { host } }, response, next);
    expect(next).toHaveBeenCalledTimes(answers ? 1 : 0);
    expect(response.writeHead.mock.calls.map(([status]) => status)).toEqual(answers ? [] : [403]);
  });

  it("asks for the host before anything else", () => {
    const config = fs.readFileSync(path.join(ROOT, "webpack.config.js"), "utf8");
    expect(config).toMatch(/setupMiddlewares: [^[]*\[\s*\{ name: "own-host-only"/);
  });
});

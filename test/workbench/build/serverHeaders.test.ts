import fs from "node:fs";
import path from "node:path";

const ROOT = path.join(__dirname, "../../..");
const guide = fs.readFileSync(path.join(ROOT, "docs/admin-guide/README.md"), "utf8");
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
    const { headers } = jest.requireActual<{ headers: object }>(
      "../../../src/workbench/build/serve.js"
    );
    expect(headers).toEqual({ "Access-Control-Allow-Origin": "*" });
    const config = fs.readFileSync(path.join(ROOT, "webpack.config.js"), "utf8");
    expect(config).toMatch(/devServer[^]*static: folders,\s+headers,/);
  });
});

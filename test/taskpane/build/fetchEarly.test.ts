import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import HtmlWebpackPlugin from "html-webpack-plugin";
import { webpack, type WebpackPluginInstance } from "webpack";
import { temporaryFolder } from "../../cli/temporaryFolder";

jest.setTimeout(60_000);
const FetchEarly = jest.requireActual<new () => WebpackPluginInstance>(
  "../../../src/taskpane/build/fetchEarly"
);
const folder = temporaryFolder();
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const SOURCES: Record<string, string> = {
  "shared.js": `export const shared = "${"shared ".repeat(5000)}";`,
  "session.js": `export { shared } from "./shared";`,
  "views.js": `export { shared } from "./shared";`,
  "review.js": `export const review = 1;`,
  "menus.js": `export const menus = 1;`,
  "later.js": `export const later = 1;`,
  "page.html": `<!doctype html><html><head><script src="${OFFICE}"></script></head><body></body></html>`,
};

/** How and what a page fetches, in its order. */
const fetched = (page: string) =>
  [...page.matchAll(/<(?:link|script)[^>]*?(?:src|href)="([^"]+)"/g)].map(([tag, file = ""]) => {
    const how = /async|defer/.exec(tag)?.[0] ?? "at once";
    return `${how} ${file === OFFICE ? "Office.js" : file}`;
  });

/** What a page is built to whose script asks for these parts; rejects with the first error of the build. */
async function build(name: string, parts: readonly string[]): Promise<string> {
  const root = join(folder.path, name);
  mkdirSync(root);
  for (const [file, text] of Object.entries(SOURCES)) writeFileSync(join(root, file), text);
  const asked = parts.map((part) => `import(/* webpackChunkName: "${part}" */ "./${part}.js");`);
  writeFileSync(join(root, "taskpane.js"), asked.join("\n"));
  const template = join(root, "page.html");
  const compiler = webpack({
    mode: "production",
    context: root,
    entry: { taskpane: "./taskpane.js" },
    output: { path: join(root, "out") },
    optimization: { minimize: false },
    plugins: [
      new HtmlWebpackPlugin({ template, filename: "taskpane.html", chunks: [] }),
      new HtmlWebpackPlugin({ template, filename: "message.html" }),
      new FetchEarly(),
    ],
  });
  await new Promise<void>((resolve, reject) =>
    compiler.run((failure, stats) => {
      const error = failure ?? stats?.compilation.errors[0];
      compiler.close(() => (error ? reject(error) : resolve()));
    })
  );
  const read = (file: string) => readFileSync(join(root, "out", file), "utf8");
  expect(fetched(read("message.html"))).toEqual(["at once Office.js", "defer taskpane.js"]);
  return read("taskpane.html");
}

describe("the pane's page", () => {
  it("fetches its script and all files of the parts that it needs first beside Office.js", async () => {
    const page = await build("whole", ["session", "review", "views", "menus", "later"]);
    const order = fetched(page);
    expect(order[0]).toBe("async taskpane.js");
    expect(order.at(-1)).toBe("at once Office.js");
    const parts = order.slice(1, -1);
    // What two parts share lies in a file of its own, which has a number for its name.
    expect(parts.filter((part) => /^async \d+\.js$/.test(part))).toHaveLength(1);
    expect(parts.filter((part) => !/\d/.test(part)).sort()).toEqual([
      "async menus.js",
      "async review.js",
      "async session.js",
      "async views.js",
    ]);
  });

  it("is not built without one of them", async () => {
    await expect(build("less", ["session", "review", "views"])).rejects.toThrow(
      "The pane has no part menus."
    );
  });
});

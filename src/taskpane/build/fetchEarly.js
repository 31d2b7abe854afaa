const HtmlWebpackPlugin = require("html-webpack-plugin");

const PAGE = "taskpane.html";
const SCRIPT = "taskpane";
/** Parts of the pane, by the names that its sources give them, without which it shows no results. */
const PARTS = ["session", "review", "views", "menus"];

/**
 * Has the pane's page fetch and run its script, and the files of the parts that the script asks for next, beside Office.js.
 * Behind it nothing would be fetched before Office.js has come from Microsoft's server and has run: browsers look no further
 * ahead in a page with a content policy. The script waits for Office.js itself (index.tsx).
 */
module.exports = class FetchEarly {
  apply(compiler) {
    compiler.hooks.compilation.tap("FetchEarly", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap("FetchEarly", (data) =>
        data.outputName === PAGE
          ? { ...data, html: data.html.replace(/(?=<script)/, earlyTags(compilation)) }
          : data
      );
    });
  }
};

function earlyTags(compilation) {
  const own = filesOf(compilation.entrypoints.get(SCRIPT));
  const parts = PARTS.flatMap((name) => {
    const group = compilation.namedChunkGroups.get(name);
    if (group === undefined) throw new Error(`The pane has no part ${name}.`);
    return filesOf(group);
  });
  return [
    ...own.map((file) => `<script async fetchpriority="high" src="${file}"></script>`),
    ...[...new Set(parts)].map((file) => `<script async src="${file}"></script>`),
  ].join("");
}

function filesOf(group) {
  return group.getFiles().filter((file) => file.endsWith(".js"));
}

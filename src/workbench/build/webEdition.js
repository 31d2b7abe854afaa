const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const localOffice = require("./localOffice");
const OfflineFiles = require("./offlineFiles");
const { publishedFiles } = require("./publishedFiles");

const FOLDER = path.join(__dirname, "../../../dist-web");
const SCRIPT = "offline.js";

/** Gives every page of the add-in the published library from beside it, as the workbench's server does. */
class OfficeBeside {
  apply(compiler) {
    compiler.hooks.compilation.tap("OfficeBeside", (compilation) => {
      HtmlWebpackPlugin.getHooks(compilation).beforeEmit.tap("OfficeBeside", (data) => ({
        ...data,
        html: localOffice(data.html),
      }));
    });
  }
}

/**
 * The web edition: the add-in's pages and the workbench around them in one folder of static files, with relative addresses,
 * that any web server hands out under any path. `addin` and `workbench` are what `npm start` serves.
 */
module.exports = (addin, workbench) => [
  {
    ...addin,
    output: { ...addin.output, path: FOLDER, clean: true },
    plugins: [...addin.plugins, new OfficeBeside()],
  },
  {
    ...workbench,
    dependencies: [addin.name],
    entry: {
      ...workbench.entry,
      offline: path.join(__dirname, "../offline/serviceWorker.ts"),
    },
    output: { ...workbench.output, path: FOLDER },
    plugins: [
      ...workbench.plugins,
      new CopyWebpackPlugin({
        patterns: [
          { from: path.join(__dirname, "../page/index.html") },
          // As published: already minified, and not to be changed.
          ...publishedFiles().map((file) => ({ ...file, info: { minimized: true } })),
        ],
      }),
      new OfflineFiles(SCRIPT),
    ],
  },
];
module.exports.SCRIPT = SCRIPT;

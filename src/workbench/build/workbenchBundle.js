const path = require("node:path");
const CopyWebpackPlugin = require("copy-webpack-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const renderBundle = require("./renderBundle");
const { globalName, scripts, styles } = require("./univerFiles");

const ROOT = path.join(__dirname, "../../..");
const PAGE = path.join(__dirname, "../page");
const ADDIN = path.join(__dirname, "../addin");

/**
 * The workbench's own page and scripts. It is served beside the add-in and is no part of what Excel loads. `offline` is the
 * script that keeps the page in the browser, "" for none.
 */
module.exports = (common, offline = "") => ({
  ...common,
  name: "workbench",
  entry: {
    workbench: path.join(PAGE, "main.ts"),
    "workbench-converter": path.join(PAGE, "converter.ts"),
    libraries: path.join(PAGE, "libraries.ts"),
    "workbench-office": path.join(ADDIN, "office.ts"),
    "workbench-functions": path.join(ADDIN, "functions.ts"),
    [renderBundle.name]: renderBundle.entry,
  },
  output: {
    path: path.join(ROOT, ".cache/workbench"),
    filename: "[name].js",
    // The add-in's own parts lie in the same folder.
    chunkFilename: "workbench-[name].js",
    publicPath: "",
  },
  module: { ...common.module, rules: [...common.module.rules, renderBundle.rule] },
  resolve: { ...common.resolve, alias: { jsdom: false } },
  externalsType: "window",
  externals: [
    ({ request, contextInfo }, done) => {
      const name = globalName(request) ?? renderBundle.globalFor(request, contextInfo.issuer);
      if (name) return done(null, name);
      done();
    },
  ],
  plugins: [
    renderBundle.plugin,
    new HtmlWebpackPlugin({
      template: path.join(PAGE, "workbench.html"),
      filename: "workbench.html",
      inject: false,
      templateParameters: { scripts, styles, offline },
    }),
    new CopyWebpackPlugin({ patterns: [{ from: path.join(PAGE, "workbench.css") }] }),
  ],
});

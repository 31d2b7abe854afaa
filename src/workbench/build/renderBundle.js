const path = require("node:path");
const { NormalModuleReplacementPlugin } = require("webpack");

const FILE = require.resolve("@univerjs/engine-render/lib/es/index.js");
const SCRIPT = "univer-render";
/** Modules that Univer's own files bring as globals, by the name that the package asks for them. */
const GLOBALS = { rxjs: "rxjs" };

/**
 * Univer's drawing engine as a script of our own, from the files that it publishes for bundlers. Its prebuilt file holds the
 * hyphenation of 76 languages, four fifths of its 5.6 MB, which texts ask for that are set to be hyphenated: cells are not.
 * In the script, every language but the built-in one has no patterns.
 */
module.exports = {
  name: SCRIPT,
  entry: { import: FILE, library: { name: "UniverEngineRender", type: "window" } },
  /** The global that a module of the package is, null for one that goes into the script. */
  globalFor: (request, issuer) => (issuer === FILE ? (GLOBALS[request] ?? null) : null),
  rule: { test: FILE, parser: { dynamicImportMode: "eager" } },
  plugin: new NormalModuleReplacementPlugin(/^\.\/[\w-]+\.js$/, (found) => {
    if (found.contextInfo.issuer === FILE) found.request = path.join(__dirname, "noPatterns.js");
  }),
};

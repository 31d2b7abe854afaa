const fs = require("node:fs");
const path = require("node:path");
const CustomFunctionsMetadataPlugin = require("custom-functions-metadata-plugin");
const HtmlWebpackPlugin = require("html-webpack-plugin");
const { Compilation, sources } = require("webpack");
const { guidePages } = require("../../../docs/guide/guidePages");

/** The address written in the functions' @helpurl; a build for another server replaces it. */
const WRITTEN_URL = "https://localhost:3000";
const FOLDER = path.join(__dirname, "..");

const GUIDE = path.join(__dirname, "../../../docs/guide/functions");
const ENTRY = "functions.ts";
/** Modules of this bundle are compiled apart from those that other bundles share with it. */
const LAYER = "functions";

/** One file a function; the entry imports them all, and everything else of the room lies in folders. */
const declarations = fs
  .readdirSync(FOLDER)
  .filter((name) => name.endsWith(".ts") && name !== ENTRY)
  .map((name) => path.join(FOLDER, name));

/**
 * The bundle for Excel's functions runtime: functions.js, its metadata functions.json, the page that Excel on
 * the web and on the Mac loads it in, and the guide pages that Excel's “有关该函数的帮助” opens.
 */
const functionsBundle = (baseUrl) => ({
  entry: { import: path.join(FOLDER, ENTRY), layer: LAYER },
  plugins: [
    new CustomFunctionsMetadataPlugin({ input: declarations, output: "functions.json" }),
    new FinishAssets(baseUrl),
    new HtmlWebpackPlugin({
      template: path.join(FOLDER, "functions.html"),
      filename: "functions.html",
      chunks: ["functions"],
      scriptLoading: "defer",
    }),
  ],
});

module.exports = Object.assign(functionsBundle, { LAYER });

class FinishAssets {
  constructor(baseUrl) {
    this.baseUrl = baseUrl;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("FinishAssets", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "FinishAssets", stage }, () => {
        if (compilation.getAsset("functions.json"))
          compilation.updateAsset("functions.json", (written) => this.finish(written));
        compilation.contextDependencies.add(GUIDE);
        for (const [name, html] of guidePages())
          compilation.emitAsset(name, new sources.RawSource(html));
      });
    });
  }

  /**
   * The generator writes `allowCustomDataForDataTypeAny`, which LTSC 2021 (CustomFunctionsRuntime 1.3) does not know: every
   * function is #VALUE! there, or Excel ends (office-js issues 3504, 4385). It cannot write `allowErrorForDataTypeAny`,
   * without which Excel does not call a function whose argument holds an error: one bad cell would blank a spilled table.
   */
  finish(written) {
    const { allowCustomDataForDataTypeAny, ...generated } = JSON.parse(written.source());
    if (allowCustomDataForDataTypeAny === undefined)
      throw new Error(
        "The generator no longer writes allowCustomDataForDataTypeAny: read it again."
      );
    const metadata = { allowErrorForDataTypeAny: true, ...generated };
    const text = JSON.stringify(metadata, null, 2).replaceAll(WRITTEN_URL, this.baseUrl);
    return new sources.RawSource(text);
  }
}

const path = require("node:path");
const { BannerPlugin } = require("webpack");

const ROOT = path.join(__dirname, "../../..");

/** The command `edu-check` as one file that Node runs by itself, without the packages it was made of. */
module.exports = (common) => ({
  ...common,
  name: "cli",
  target: "node20",
  entry: path.join(ROOT, "src/cli/main.ts"),
  experiments: { ...common.experiments, outputModule: true },
  module: {
    ...common.module,
    // What reads older formats is in the same file, and run when such a file is met.
    parser: { javascript: { dynamicImportMode: "eager" } },
  },
  output: {
    path: path.join(ROOT, "dist-cli"),
    filename: "edu-check.mjs",
    module: true,
    chunkFormat: "module",
    clean: true,
  },
  // A fault is told by its place in readable code; smaller code starts no faster.
  optimization: { minimize: false },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
});

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
  output: {
    path: path.join(ROOT, "dist-cli"),
    filename: "edu-check.mjs",
    module: true,
    // What few commands want stands beside it: Node would compile two megabytes of libraries at every start.
    chunkFilename: "edu-check.[name].mjs",
    chunkFormat: "module",
    clean: true,
    // `npm run check` takes the command where it is newer than the sources, also when it came out the same.
    compareBeforeEmit: false,
  },
  // A fault is told by its place in readable code; smaller code starts no faster.
  optimization: { minimize: false, splitChunks: false },
  plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
});

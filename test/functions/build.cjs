// Builds the functions' bundle alone, as `npm run build` does, into the folder given: node build.cjs FOLDER [URL]
const webpack = require("webpack");
const makeConfig = require("../../webpack.config.js");
const functionsBundle = require("../../src/functions/build/functionsBundle.js");

const [, , folder, baseUrl = "https://localhost:3000"] = process.argv;

async function main() {
  const [whole] = await makeConfig({}, { mode: "production" });
  const { entry, plugins } = functionsBundle(baseUrl);
  webpack(
    {
      ...whole,
      mode: "production",
      entry: { functions: entry },
      output: { ...whole.output, path: folder },
      cache: false,
      plugins,
    },
    (failure, stats) => {
      const problems =
        failure ?? (stats.hasErrors() || stats.hasWarnings() ? stats.toString() : null);
      if (problems !== null) {
        process.stderr.write(`${String(problems)}\n`);
        process.exitCode = 1;
      }
    }
  );
}

void main();

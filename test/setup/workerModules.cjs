const fs = require("node:fs");
const Module = require("node:module");
const path = require("node:path");
const swc = require("@swc/core");
const { jest } = require("../../package.json");

const root = path.resolve(__dirname, "../..");
const [, compiler] = Object.values(jest.transform).find(Array.isArray);

/**
 * The module of a file, loaded once a worker and shared by its suites. package.json names the files (`transform`):
 * packages and rooms that keep nothing between two tests. They take seconds to load and run faster warm. What holds
 * state (src/excel, src/commands, src/functions, src/taskpane, Office.js) is loaded anew by each suite.
 */
function requireOfWorker(file) {
  return Module.createRequire(file)(file);
}

// Here Node resolves and compiles, as jest does by package.json: Univer's UMD files, TypeScript by swc.
const resolve = Module._resolveFilename;
Module._resolveFilename = function (request, parent, ...rest) {
  const univer = /^@univerjs\/([^/]+)(\/facade)?$/.exec(request);
  if (!univer) return resolve.call(this, request, parent, ...rest);
  const umd = path.join(root, "node_modules/@univerjs", univer[1], "lib/umd");
  // As jest names it, also where node_modules is a link: one package is to be loaded once.
  return fs.realpathSync(path.join(umd, univer[2] ? "facade.js" : "index.js"));
};

for (const extension of [".ts", ".tsx"])
  Module._extensions[extension] = (module, filename) => {
    const { code } = swc.transformSync(fs.readFileSync(filename, "utf8"), {
      ...compiler,
      filename,
      module: { type: "commonjs" },
      sourceMaps: "inline",
    });
    module._compile(code, filename);
  };

module.exports = { requireOfWorker };

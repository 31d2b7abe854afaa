/** Compiles a file to a reference to the module that the worker loads once (workerModules.cjs). */
module.exports = {
  process: (_source, filename) => ({
    code: `module.exports = globalThis.requireOfWorker(${JSON.stringify(filename)});`,
  }),
  getCacheKey: (_source, filename) => `of-worker ${filename}`,
};

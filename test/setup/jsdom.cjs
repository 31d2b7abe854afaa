/** What suites get for "jsdom": the worker's (nodeEnvironment.cjs). */
module.exports = globalThis.jsdomOfWorker();

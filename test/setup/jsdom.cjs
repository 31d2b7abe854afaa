/** What suites get for "jsdom": the worker's, or one of their own where the environment is a browser's. */
module.exports = globalThis.jsdomOfWorker?.() ?? require("../../node_modules/jsdom");

const { jest: unit } = require("../../package.json");

/** End-to-end tests: `npm start` as a stranger runs it, in Chromium. */
module.exports = {
  rootDir: "../..",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  // Without the worker's own jsdom: these suites run in Jest's environment.
  moduleNameMapper: Object.fromEntries(
    Object.entries(unit.moduleNameMapper).filter(([, file]) => !file.includes("/test/setup/"))
  ),
  transform: Object.fromEntries(
    Object.entries(unit.transform).filter(([, by]) => Array.isArray(by))
  ),
  setupFilesAfterEnv: ["<rootDir>/test/setup/failOnConsole.ts"],
  globalSetup: "<rootDir>/test/e2e/startServer.cjs",
  globalTeardown: "<rootDir>/test/e2e/stopServer.cjs",
  // Slow machines: a page takes seconds to load.
  testTimeout: 180_000,
  // A page that loads keeps one core busy; each worker has a browser of its own.
  maxWorkers: 2,
};

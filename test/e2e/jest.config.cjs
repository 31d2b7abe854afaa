const { jest: unit } = require("../../package.json");

/** End-to-end tests: `npm start` as a stranger runs it, in Chromium. */
module.exports = {
  rootDir: "../..",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  moduleNameMapper: unit.moduleNameMapper,
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

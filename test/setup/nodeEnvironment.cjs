const { TestEnvironment } = require("jest-environment-node");

/**
 * Node's environment, with jsdom loaded once a worker and not once a suite: its own files are the same for all. The
 * windows that a suite makes are closed with it, or their timers would keep the worker alive.
 */
module.exports = class NodeEnvironment extends TestEnvironment {
  windows = [];

  async setup() {
    await super.setup();
    const { windows } = this;
    this.global.jsdomOfWorker = () => {
      const jsdom = require("jsdom");
      const JSDOM = class extends jsdom.JSDOM {
        constructor(...args) {
          super(...args);
          windows.push(this.window);
        }
      };
      return { ...jsdom, JSDOM };
    };
  }

  async teardown() {
    for (const window of this.windows.splice(0)) window.close();
    await super.teardown();
  }
};

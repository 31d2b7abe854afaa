const { AsyncLocalStorage } = require("node:async_hooks");
const vm = require("node:vm");
const { TestEnvironment } = require("jest-environment-node");
const { requireOfWorker } = require("./workerModules.cjs");

// Jest compiles what a suite loads into the realm that its environment names. The worker's own realm has no name that
// `compileFunction` takes: it is where no realm is asked for.
const WORKERS_REALM = vm.createContext({});
const { compileFunction } = vm;
/** What the suites before have had compiled, by file: a module that is loaded anew runs what the worker compiled once. */
const compiled = new Map();
vm.compileFunction = (code, params, options) => {
  if (options?.parsingContext !== WORKERS_REALM) return compileFunction(code, params, options);
  const known = compiled.get(options.filename);
  if (known?.code === code && `${known.params}` === `${params}`) return known.module;
  const module = compileFunction(code, params, { ...options, parsingContext: undefined });
  compiled.set(options.filename, { code, params, module });
  return module;
};

// jest-circus, loaded anew by each suite, keeps in such a storage which test runs, and never ends it: every promise of the
// suites behind it would be given the tests of all suites before.
const storages = new Set();
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function (...given) {
  storages.add(this);
  return run.apply(this, given);
};

/**
 * Node's environment without a realm of its own, so that what a worker loads once (workerModules.cjs, jsdom) and what
 * a suite loads are of one kind. Whatever a suite leaves behind goes with it: windows, spies, globals.
 */
module.exports = class NodeEnvironment extends TestEnvironment {
  ofWorker = new Map();
  windows = [];

  constructor(config, context) {
    super(config, context);
    // Those that it made are of a realm that nothing here runs in: the time of the suites is the worker's.
    const { constructor: FakeTimers } = this.fakeTimersModern;
    this.fakeTimersModern.dispose();
    this.fakeTimersModern = new FakeTimers({ config: config.projectConfig, global: globalThis });
  }

  async setup() {
    await super.setup();
    // jest-circus keeps its listeners here; those of the suite before have ended with it.
    delete globalThis[Symbol.for("EVENT_HANDLERS")];
    for (const key of Reflect.ownKeys(globalThis))
      this.ofWorker.set(key, Object.getOwnPropertyDescriptor(globalThis, key));
    this.ofSuite = this.global;
    this.global = globalThis;
    globalThis.requireOfWorker = requireOfWorker;
    globalThis.jsdomOfWorker = () => jsdomClosedWith(this.windows);
  }

  getVmContext() {
    return WORKERS_REALM;
  }

  async teardown() {
    // Their timers would keep the worker alive.
    for (const window of this.windows.splice(0)) window.close();
    this.moduleMocker.restoreAllMocks();
    for (const key of Reflect.ownKeys(globalThis)) {
      const now = Object.getOwnPropertyDescriptor(globalThis, key);
      const before = this.ofWorker.get(key);
      if (!now.configurable || now.value === before?.value) continue;
      if (before) Object.defineProperty(globalThis, key, before);
      else delete globalThis[key];
    }
    for (const storage of storages) storage.disable();
    storages.clear();
    this.global = this.ofSuite;
    await super.teardown();
  }
};

/** jsdom, loaded once a worker, that lists the windows it makes. */
function jsdomClosedWith(windows) {
  const jsdom = require("jsdom");
  const JSDOM = class extends jsdom.JSDOM {
    constructor(...args) {
      super(...args);
      windows.push(this.window);
    }
  };
  return { ...jsdom, JSDOM };
}

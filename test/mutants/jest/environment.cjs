const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");
const NodeEnvironment = require("../../setup/nodeEnvironment.cjs");

const {
  EDU_MUTANT: planted,
  EDU_MUTANT_REACH: reachFolder,
  EDU_MUTANT_OUTCOME: outcome,
} = process.env;

let reached = new Set();
const isPlanted =
  reachFolder === undefined
    ? (id) => id === planted
    : (id) => {
        reached.add(id);
        return false;
      };

// The functions' bundle runs in a world of its own: the choice has to be there too.
const { createContext } = vm;
vm.createContext = (world = {}, ...rest) =>
  createContext(Object.assign(world, { eduMutantIs: isPlanted }), ...rest);

/**
 * The environment of every suite, in which a fault is planted (EDU_MUTANT, its id) or what is reached is written down
 * (EDU_MUTANT_REACH, a folder). The first test that fails is written to EDU_MUTANT_OUTCOME and ends the process: nothing
 * more is to be known of that fault.
 */
module.exports = class extends NodeEnvironment {
  constructor(config, context) {
    super(config, context);
    this.testPath = path.relative(config.projectConfig.rootDir, context.testPath);
  }

  async setup() {
    await super.setup();
    globalThis.eduMutantIs = isPlanted;
    reached = new Set();
    this.start = process.cpuUsage();
  }

  handleTestEvent({ name, test, error }) {
    if (reachFolder !== undefined) return;
    const errors = name === "test_done" ? test.errors : name === "hook_failure" ? [error] : [];
    if (errors.length === 0) return;
    const titles = [];
    for (let at = test; at?.parent; at = at.parent) titles.unshift(at.name);
    const message = String(errors.flat()[0]?.message ?? errors.flat()[0]);
    this.end(titles.join(" "), message);
  }

  end(test, message) {
    fs.writeFileSync(outcome, JSON.stringify({ by: `${this.testPath}: ${test}`, message }));
    process.kill(process.pid, "SIGKILL");
  }

  async teardown() {
    if (reachFolder !== undefined) {
      const { user, system } = process.cpuUsage(this.start);
      const file = path.join(reachFolder, `${this.testPath.replaceAll(path.sep, "+")}.json`);
      fs.writeFileSync(file, JSON.stringify({ seconds: (user + system) / 1e6, ids: [...reached] }));
    }
    await super.teardown();
  }
};

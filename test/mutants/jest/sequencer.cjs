const Sequencer = require("@jest/test-sequencer").default;

/** Test files in the order that EDU_MUTANT_ORDER (their paths, one a line) gives; without it as jest likes. */
module.exports = class extends Sequencer {
  sort(tests) {
    const order = process.env.EDU_MUTANT_ORDER;
    if (order === undefined) return super.sort(tests);
    const paths = order.split("\n");
    return [...tests].sort((a, b) => paths.indexOf(a.path) - paths.indexOf(b.path));
  }
};

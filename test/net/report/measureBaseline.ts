import { createHash } from "node:crypto";
import { gravest } from "../compare/gravest";
import { NET_KINDS } from "../expect/drawn";
import type { Baseline } from "./baseline";
import { runNet } from "./runNet";
import type { NetResult } from "./tryWorkbook";

const BASELINE_SEED = 7;

const BASELINE_COUNT = 250;

/** Runs the program over the fixed workbooks. */
export function measureBaseline(): Baseline {
  const hash = createHash("sha256");
  const results = runNet(BASELINE_SEED, BASELINE_COUNT, null, (drawn) => {
    hash.update(JSON.stringify(drawn));
  });
  const idsOf = (severity: "wrong" | "alarm"): string[] =>
    results.filter(({ failures }) => gravest(failures) === severity).map(({ id }) => id);
  return {
    seed: BASELINE_SEED,
    count: BASELINE_COUNT,
    drawn: hash.digest("hex").slice(0, 16),
    right: rightByKind(results),
    wrong: idsOf("wrong"),
    alarm: idsOf("alarm"),
  };
}

function rightByKind(results: readonly NetResult[]): Baseline["right"] {
  return Object.fromEntries(
    NET_KINDS.flatMap((kind) => {
      const own = results.filter((result) => result.kind === kind);
      const right = own.filter(({ failures }) => failures.length === 0).length;
      return own.length === 0 ? [] : [[kind, { right, of: own.length }]];
    })
  );
}

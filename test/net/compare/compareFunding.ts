import type {
  FundingRegion,
  FundingReport,
  FundingStage,
} from "../../../src/core/finding/checkReport";
import type { ExpectedFunding, ExpectedMoney, Range } from "../expect/expectation";
import { normal } from "../words/normal";
import { compareFindings } from "./compareFindings";
import type { Failure } from "./failure";

type ExpectedStage = ExpectedFunding["stages"][number];

/** Stages, benchmark and the figures of each region; a region whose figures are all unknown may be listed or not. */
export function compareFunding(want: ExpectedFunding, have: FundingReport): Failure[] {
  const failures: Failure[] = [];
  if (want.benchmark.length > 0 && !want.benchmark.includes(normal(have.benchmark)))
    failures.push({
      severity: "wrong",
      what: "benchmark name",
      detail: `benchmark ${have.benchmark}, not ${want.benchmark.join(" or ")}`,
    });
  const free = [...have.stages];
  for (const stage of want.stages) {
    const named = free.findIndex(({ name }) => stage.name.every((word) => normal(name) === word));
    const found = free[named];
    if (!found) {
      failures.push({
        severity: "lost",
        what: "stage lost",
        detail: `stage ${stage.name.join(" ")} is missing`,
      });
      continue;
    }
    free.splice(named, 1);
    failures.push(...compareStage(stage, found));
  }
  failures.push(
    ...free.map(({ name, target }): Failure => ({
      severity: "wrong",
      what: "stage that is none",
      detail: `stage ${name} of ${target}`,
    }))
  );
  return [...failures, ...compareFindings(want.findings, have.findings)];
}

function compareStage(want: ExpectedStage, have: FundingStage): Failure[] {
  const failures: Failure[] = [];
  if (Math.abs(want.target - have.target) > 0.01)
    failures.push({
      severity: "wrong",
      what: "target",
      detail: `${have.name}: target ${have.target}, not ${want.target}`,
    });
  const free = have.regions.filter(isKnown);
  for (const region of want.regions) {
    const k = free.findIndex(({ name }) => normal(name) === region.name);
    const found = free[k];
    if (!found) {
      const unknown = have.regions.some(({ name }) => normal(name) === region.name);
      if (!unknown || region.actual !== undefined)
        failures.push({
          severity: "lost",
          what: "region lost",
          detail: `${have.name}: ${region.name} is missing`,
        });
      continue;
    }
    free.splice(k, 1);
    failures.push(...compareMoney(region, found, have.name));
  }
  return [
    ...failures,
    ...free.map(({ name }): Failure => ({
      severity: "wrong",
      what: "region that is none",
      detail: `${have.name}: region ${name}`,
    })),
  ];
}

function isKnown({ actual, gap, growth, need }: FundingRegion): boolean {
  return [actual, gap, growth, need].some((figure) => figure !== null);
}

function compareMoney(want: ExpectedMoney, have: FundingRegion, stage: string): Failure[] {
  return (["actual", "gap", "growth", "need"] as const).flatMap((which): Failure[] => {
    const [right, value] = [want[which], have[which]];
    if (isRight(right, value)) return [];
    const detail = `${stage} ${want.name}: ${which} ${value}, not ${right === null ? "null" : right?.map((each) => Number(each.toPrecision(8))).join("…")}`;
    return [
      {
        severity: value === null ? "lost" : "wrong",
        what: value === null ? `${which} lost` : which,
        detail,
      },
    ];
  });
}

function isRight(range: Range | null, value: number | null): boolean {
  if (range === undefined) return true;
  if (range === null || value === null) return range === value;
  return value >= range[0] - 1e-9 && value <= range[1] + 1e-9;
}

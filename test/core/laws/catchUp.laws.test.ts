import fc from "fast-check";
import type { CatchUpPlan } from "../../../src/core/plan/catchUpPlan";
import { planCatchUp } from "../../../src/core/plan/planCatchUp";
import type { Goal } from "../../../src/core/plan/goal";
import { parseAddress } from "../../../src/core/area/address";
import type { Grid } from "../../../src/core/sheet/grid";
import { assessChecklist } from "../../../src/core/kind/checklist/assess";
import { checklistModel } from "../checklistModel";
import { checklists, sheetOf, type Said } from "./checklistSpec";
import { withCell } from "./withCell";

const ALL: Said[] = ["met", "unmet", "zero"];
const sheets = fc
  .tuple(checklists(ALL), fc.boolean())
  .map(([spec, across]) => sheetOf(spec, { totals: false, across }).grid);
const goals: fc.Arbitrary<Goal> = fc.oneof(
  fc
    .integer({ min: 1, max: 1000 })
    .map((numerator): Goal => ({ kind: "rate", numerator, denominator: 1000 })),
  fc.integer({ min: 1, max: 8 }).map((place): Goal => ({ kind: "place", place }))
);

interface Counts {
  met: number;
  unmet: number;
}

/** One more than the number of different rates above, rates compared by cross-multiplying the counts. */
function placeOf(own: Counts, others: readonly Counts[]): number {
  const above = (a: Counts, b: Counts) => a.met * (b.met + b.unmet) - b.met * (a.met + a.unmet);
  const higher = others.filter((other) => above(other, own) > 0);
  return (
    1 + higher.filter((one, k) => higher.findIndex((other) => above(other, one) === 0) === k).length
  );
}

/** Whether a region stands at the goal once its first `count` proposals are met. */
function reaches(grid: Grid, plan: CatchUpPlan, region: number, count: number): boolean {
  const met = (plan.regions[region]?.proposed ?? [])
    .slice(0, count)
    .reduce((sheet, { cell }) => withCell(sheet, parseAddress(cell), "√"), grid);
  const all = assessChecklist(checklistModel(met));
  const own = all[region];
  if (own === undefined) throw new Error("no region");
  return plan.goal.kind === "rate"
    ? own.met * plan.goal.denominator >= plan.goal.numerator * (own.met + own.unmet)
    : placeOf(
        own,
        all.filter((one) => one !== own)
      ) <= plan.goal.place;
}

describe("a catch-up plan", () => {
  it("reaches the goal when the proposed indicators are met, and one fewer does not", () => {
    fc.assert(
      fc.property(sheets, goals, fc.nat(), (grid, goal, r) => {
        const plan = planCatchUp(checklistModel(grid), goal);
        const k = r % plan.regions.length;
        const { required = 0, proposed = [] } = plan.regions[k] ?? {};
        expect(proposed).toHaveLength(required);
        expect(reaches(grid, plan, k, required)).toBe(true);
        if (required > 0) expect(reaches(grid, plan, k, required - 1)).toBe(false);
      }),
      { numRuns: 150 }
    );
  });

  it("proposes what more regions lack before what fewer do, and counts every unmet mark", () => {
    fc.assert(
      fc.property(sheets, goals, (grid, goal) => {
        const plan = planCatchUp(checklistModel(grid), goal);
        for (const { proposed, remaining, unmet } of plan.regions) {
          const items = [...proposed, ...remaining];
          expect(items).toHaveLength(unmet);
          items.slice(1).forEach((item, k) => {
            expect(item.regionsUnmet).toBeLessThanOrEqual(items[k]?.regionsUnmet ?? 0);
          });
        }
      })
    );
  });

  it("asks as much or more for a higher rate", () => {
    fc.assert(
      fc.property(sheets, fc.integer({ min: 1, max: 99 }), (grid, percent) => {
        const model = checklistModel(grid);
        const required = (numerator: number) =>
          planCatchUp(model, { kind: "rate", numerator, denominator: 100 }).regions.map(
            (region) => region.required
          );
        const more = required(percent + 1);
        required(percent).forEach((count, k) => {
          expect(more[k]).toBeGreaterThanOrEqual(count);
        });
      })
    );
  });
});

import fc from "fast-check";
import { compareChecklists } from "../../../src/core/compare/compareChecklists";
import type { Change, Comparison } from "../../../src/core/compare/comparison";
import { checklistModel } from "../checklistModel";
import { checklists, sheetOf, type ChecklistSpec, type Said } from "./checklistSpec";

const ALL: Said[] = ["met", "unmet", "zero"];
const model = (spec: ChecklistSpec, across = true) =>
  checklistModel(sheetOf(spec, { across }).grid);

/** A checklist and the same list with other marks, regions and indicators partly left out and turned round. */
const twoDates = checklists(ALL, 3).chain((before) =>
  fc
    .record({
      marks: fc.array(
        fc.array(fc.constantFrom(...ALL), {
          minLength: before.regions.length,
          maxLength: before.regions.length,
        }),
        { minLength: before.marks.length, maxLength: before.marks.length }
      ),
      regions: fc.shuffledSubarray([...before.regions.keys()], { minLength: 2 }),
    })
    .map(({ marks, regions }) => ({
      before,
      after: {
        ...before,
        regions: regions.map((k) => before.regions[k] ?? ""),
        marks: marks.map((row) => regions.flatMap((k) => row[k] ?? [])),
      },
    }))
);

/** Region, indicator and marks of a change, so that comparisons of different order can be compared. */
const said = (comparison: Comparison, pick: (region: Comparison["regions"][number]) => Change[]) =>
  comparison.regions
    .flatMap((region) =>
      pick(region).map(({ item }) => `${region.name} ${comparison.items[item]?.after[0]?.name}`)
    )
    .sort();

describe("a comparison of two dates", () => {
  it("of a checklist with itself has no moves", () => {
    fc.assert(
      fc.property(checklists(ALL), fc.boolean(), (spec, across) => {
        const comparison = compareChecklists(model(spec), model(spec, across));
        expect(comparison.items.every(({ how }) => how === "same")).toBe(true);
        expect([comparison.dropped, comparison.added]).toEqual([[], []]);
        for (const region of comparison.regions) {
          expect([...region.becameMet, ...region.fellBack, ...region.notCompared]).toEqual([]);
          expect(region.after).toEqual(region.before);
          expect(region.stillUnmet).toHaveLength(region.after.unmet);
        }
      })
    );
  });

  it("swaps what became met and what fell back when the dates are swapped", () => {
    fc.assert(
      fc.property(twoDates, ({ before, after }) => {
        const there = compareChecklists(model(before), model(after));
        const back = compareChecklists(model(after), model(before));
        expect(said(back, ({ fellBack }) => fellBack)).toEqual(
          said(there, ({ becameMet }) => becameMet)
        );
        expect(said(back, ({ becameMet }) => becameMet)).toEqual(
          said(there, ({ fellBack }) => fellBack)
        );
        expect(said(back, ({ stillUnmet }) => stillUnmet)).toEqual(
          said(there, ({ stillUnmet }) => stillUnmet)
        );
        expect(back.regionsOnlyAfter).toEqual(there.regionsOnlyBefore);
      })
    );
  });

  it("accounts for every indicator of every region: met before plus gained minus lost is met after", () => {
    fc.assert(
      fc.property(twoDates, ({ before, after }) => {
        for (const region of compareChecklists(model(before), model(after)).regions) {
          const { counted, metBefore, metAfter } = region.alike;
          expect(counted).toBe(before.marks.length);
          expect(metBefore + region.becameMet.length - region.fellBack.length).toBe(metAfter);
          expect(metAfter + region.stillUnmet.length + region.fellBack.length).toBe(counted);
          expect(region.after.met).toBe(metAfter);
        }
      })
    );
  });
});

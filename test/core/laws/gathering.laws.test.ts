import fc from "fast-check";
import { gatherCounties } from "../../../src/core/gather/gatherCounties";
import { gatheredSheet } from "../../../src/core/present/gatheredSheet";
import { countyReturn } from "../countyReturn";
import { typedGrid } from "../typedGrid";
import { checklists, sheetOf, type ChecklistSpec, type Said } from "./checklistSpec";
import { onlyChecklist } from "./onlyChecklist";

const ALL: Said[] = ["met", "unmet", "zero"];

/** One region's column of a checklist. */
const part = (spec: ChecklistSpec, region: number): ChecklistSpec => ({
  ...spec,
  regions: [spec.regions[region] ?? ""],
  marks: spec.marks.map((row) => row.slice(region, region + 1)),
});
/** Each region as a county's file, printed either way round. */
const split = (spec: ChecklistSpec, across: boolean) =>
  spec.regions.map((name, r) =>
    countyReturn(`${name}.xlsx`, sheetOf(part(spec, r), { across: across || r % 2 === 0 }).grid)
  );

describe("gathering the counties' workbooks", () => {
  it("gives back the checklist that was split into one file a region", () => {
    fc.assert(
      fc.property(checklists(ALL), fc.boolean(), (spec, across) => {
        const original = onlyChecklist(sheetOf(spec).grid);
        const { lists } = gatherCounties(split(spec, across));
        expect(lists.map(({ issues }) => issues)).toEqual([[]]);
        const again = lists[0] && onlyChecklist(typedGrid(gatheredSheet(lists[0], "2024-01-05")));
        expect(again?.indicators).toEqual(original.indicators);
        expect(again?.findings).toEqual([]);
        expect(again?.regions.map(({ name }) => name).sort()).toEqual([...spec.regions].sort());
        for (const { name, met, unmet, zero, unmetIndicators } of original.regions)
          expect(again?.regions.find((region) => region.name === name)).toMatchObject({
            met,
            unmet,
            zero,
            unmetIndicators,
          });
      }),
      { numRuns: 25 }
    );
  });

  it("finds nothing against the city's sheet that the files were split from, and keeps its order", () => {
    fc.assert(
      fc.property(checklists(ALL), (spec) => {
        const city = countyReturn("市.xlsx", sheetOf(spec).grid);
        const [list] = gatherCounties(split(spec, true), city).lists;
        expect(list?.issues).toEqual([]);
        expect(list?.regions.map(({ name }) => name)).toEqual(spec.regions);
        expect(list?.cells.map((row) => row.map(({ status }) => status))).toEqual(spec.marks);
      }),
      { numRuns: 25 }
    );
  });

  it("shows each flipped mark as one difference from the city's sheet, and nothing else", () => {
    fc.assert(
      fc.property(checklists(), fc.nat(), fc.nat(), (spec, i, r) => {
        const [item, region] = [i % spec.marks.length, r % spec.regions.length];
        const flipped = {
          ...spec,
          marks: spec.marks.map((row, k) =>
            row.map((said, c): Said =>
              k === item && c === region ? (said === "met" ? "unmet" : "met") : said
            )
          ),
        };
        const city = countyReturn("市.xlsx", sheetOf(spec).grid);
        const [list] = gatherCounties(split(flipped, true), city).lists;
        expect(list?.issues.map(({ kind, region: name }) => [kind, name])).toEqual([
          ["differs", spec.regions[region]],
        ]);
      }),
      { numRuns: 25 }
    );
  });

  it("does not depend on the order of the files", () => {
    fc.assert(
      fc.property(
        checklists(ALL).chain((spec) =>
          fc.tuple(
            fc.constant(spec),
            fc.shuffledSubarray([...spec.regions.keys()], { minLength: spec.regions.length })
          )
        ),
        ([spec, order]) => {
          const files = split(spec, false);
          const shuffled = order.flatMap((k) => files[k] ?? []);
          expect(gatherCounties(shuffled)).toEqual(gatherCounties(files));
        }
      ),
      { numRuns: 25 }
    );
  });
});

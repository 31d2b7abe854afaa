import fc from "fast-check";
import { cellAddress } from "../../../src/core/area/address";
import { checklists, sheetOf, tally, type Said } from "./checklistSpec";
import { onlyChecklist } from "./onlyChecklist";
import { withCell } from "./withCell";

const ALL: Said[] = ["met", "unmet", "zero"];
const MET_SIGNS = ["√", "✔", "●", "Y", "达", "☆"];
const UNMET_SIGNS = ["※", "×", "○", "N", "▲", "-", "缺"];

describe("a checklist with correct printed totals", () => {
  it("has no finding, and every region stands as it was made", () => {
    fc.assert(
      fc.property(checklists(ALL), (spec) => {
        const report = onlyChecklist(sheetOf(spec).grid);
        expect(report.findings).toEqual([]);
        expect(
          report.regions.map(({ name, met, unmet, zero }) => ({ name, met, unmet, zero }))
        ).toEqual(spec.regions.map((name, k) => ({ name, ...tally(spec, k) })));
        expect(report.indicators.map(({ name, path }) => [...path, name])).toEqual(
          spec.sections.flatMap((section) => section.indicators.map((name) => [section.name, name]))
        );
      }),
      { numRuns: 300 }
    );
  });

  it("shows one flipped mark at the total of its region, and nowhere else", () => {
    fc.assert(
      fc.property(checklists(), fc.nat(), fc.nat(), (spec, i, r) => {
        const [indicator, region] = [i % spec.marks.length, r % spec.regions.length];
        const sheet = sheetOf(spec);
        const flipped =
          spec.marks[indicator]?.[region] === "met" ? spec.glyphs.unmet : spec.glyphs.met;
        const { findings } = onlyChecklist(
          withCell(sheet.grid, sheet.mark(indicator, region), flipped)
        );
        const { row, column } = sheet.total(region);
        expect(findings.map(({ rule, cell }) => `${rule} ${cell}`).sort()).toEqual([
          `rate-mismatch ${cellAddress(row, column)}`,
          `unmet-count-mismatch ${cellAddress(row, column)}`,
        ]);
      }),
      { numRuns: 300 }
    );
  });

  it("shows one changed total at its cell, and nowhere else", () => {
    fc.assert(
      fc.property(checklists(), fc.nat(), fc.integer({ min: 1, max: 5 }), (spec, r, more) => {
        const region = r % spec.regions.length;
        const sheet = sheetOf(spec);
        const { met, unmet } = tally(spec, region);
        const wrong = `（-${unmet + more}）\n${Math.floor((2000 * met + met + unmet) / (2 * (met + unmet))) / 10}%`;
        const { row, column } = sheet.total(region);
        const { findings } = onlyChecklist(withCell(sheet.grid, { row, column }, wrong));
        expect(findings).toEqual([
          expect.objectContaining({
            rule: "unmet-count-mismatch",
            cell: cellAddress(row, column),
            printed: unmet + more,
            computed: unmet,
          }),
        ]);
      }),
      { numRuns: 200 }
    );
  });
});

describe("the standing of a region", () => {
  it("has a rate in 0…1 or none, and never more marks than indicators", () => {
    fc.assert(
      fc.property(
        checklists(ALL),
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.constantFrom("", "？", "——", "待定"))),
        (spec, holes) => {
          const sheet = sheetOf(spec, { totals: false });
          const few = holes.slice(0, Math.floor((spec.marks.length * spec.regions.length) / 5));
          const grid = few.reduce(
            (with0, [i, r, text]) =>
              withCell(with0, sheet.mark(i % spec.marks.length, r % spec.regions.length), text),
            sheet.grid
          );
          const report = onlyChecklist(grid);
          for (const { met, unmet, zero, rate, unmetIndicators } of report.regions) {
            expect(met + unmet).toBeLessThanOrEqual(report.indicators.length);
            expect(zero).toBeLessThanOrEqual(unmet);
            expect(unmetIndicators).toHaveLength(unmet);
            if (met + unmet === 0) expect(rate).toBeNull();
            else expect(rate).toBe(met / (met + unmet));
          }
        }
      )
    );
  });

  it("does not change when other marks are used and the note says so", () => {
    fc.assert(
      fc.property(
        checklists(),
        fc.constantFrom(...MET_SIGNS),
        fc.constantFrom(...UNMET_SIGNS),
        (spec, met, unmet) => {
          const plain = onlyChecklist(sheetOf(spec).grid);
          const other = onlyChecklist(sheetOf({ ...spec, glyphs: { met, unmet, zero: "*" } }).grid);
          expect(other.regions).toEqual(plain.regions);
          expect(other.findings).toEqual([]);
        }
      )
    );
  });

  it("does not change when two marks change places and the note with them", () => {
    fc.assert(
      fc.property(checklists(), (spec) => {
        const swapped = {
          ...spec,
          glyphs: { ...spec.glyphs, met: spec.glyphs.unmet, unmet: spec.glyphs.met },
        };
        expect(onlyChecklist(sheetOf(swapped).grid).regions).toEqual(
          onlyChecklist(sheetOf(spec).grid).regions
        );
      })
    );
  });

  it("does not change when the table is turned round", () => {
    fc.assert(
      fc.property(checklists(ALL), (spec) => {
        const down = onlyChecklist(sheetOf(spec, { across: false }).grid);
        const across = onlyChecklist(sheetOf(spec).grid);
        expect(down.regions).toEqual(across.regions);
        expect(down.indicators).toEqual(across.indicators);
        expect(down.findings).toEqual([]);
      })
    );
  });

  it("does not change when the regions stand in another order", () => {
    fc.assert(
      fc.property(
        checklists(ALL).chain((spec) =>
          fc.tuple(
            fc.constant(spec),
            fc.shuffledSubarray([...spec.regions.keys()], { minLength: spec.regions.length })
          )
        ),
        ([spec, order]) => {
          const moved = {
            ...spec,
            regions: order.map((k) => spec.regions[k] ?? ""),
            marks: spec.marks.map((row) => order.flatMap((k) => row[k] ?? [])),
          };
          const before = onlyChecklist(sheetOf(spec).grid).regions;
          expect(onlyChecklist(sheetOf(moved).grid).regions).toEqual(order.map((k) => before[k]));
        }
      )
    );
  });

  it("is the same whether the host tells of merged cells or not", () => {
    fc.assert(
      fc.property(checklists(ALL), (spec) => {
        expect(onlyChecklist(sheetOf(spec, { merges: true }).grid)).toEqual(
          onlyChecklist(sheetOf(spec).grid)
        );
      })
    );
  });
});

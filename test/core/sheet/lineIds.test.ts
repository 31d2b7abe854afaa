import fc from "fast-check";
import type { Grid } from "../../../src/core/sheet/grid";
import { LaneTally } from "../../../src/core/sheet/laneTally";
import { LineIds } from "../../../src/core/sheet/lineIds";
import { readSheet } from "../../../src/core/sheet/readSheet";
import { View } from "../../../src/core/sheet/view";

const SIDE = 6;
/** Column of a cell far from the others. */
const FAR = 5000;
const inside = fc.integer({ min: 0, max: SIDE - 1 });
const cell = fc.constantFrom("", "√", "※", "达标", 1, 12, null);
/** Rows of their own lengths, some of them missing, one cell far from the others, and a merged area. */
const grids = fc
  .record({
    values: fc.array(fc.option(fc.array(cell, { maxLength: SIDE }), { nil: undefined }), {
      minLength: 1,
      maxLength: SIDE,
    }),
    top: fc.constantFrom(0, 3),
    left: fc.constantFrom(0, 2),
    far: fc.boolean(),
    merged: fc.option(fc.record({ top: inside, left: inside, down: inside, across: inside })),
  })
  .map(({ values, top, left, far, merged }): Grid => {
    const row = Array<string>(FAR);
    row[FAR] = "※";
    const merges =
      merged === null
        ? []
        : [
            {
              top: top + merged.top,
              left: left + merged.left,
              bottom: top + merged.top + merged.down,
              right: left + merged.left + merged.across,
            },
          ];
    return { sheet: "表", top, left, values: far ? [...values, row] : values, merges };
  });
/** Side by side or with gaps, on both sides of what is used. */
const lanesOf = fc.oneof(
  fc
    .tuple(fc.nat(9), fc.nat(9))
    .map(([first, more]) => Array.from({ length: more + 1 }, (_, k) => first + k)),
  fc.uniqueArray(fc.nat(12), { minLength: 1, maxLength: 6 }).map((all) => all.sort((a, b) => a - b))
);

describe("the cells of a line in some lanes", () => {
  it("are those that the sheet gives one by one", () => {
    fc.assert(
      fc.property(grids, fc.boolean(), lanesOf, fc.boolean(), (grid, transposed, lanes, far) => {
        const view = new View(readSheet(grid), transposed);
        const wanted = far ? [...lanes, FAR + grid.left] : lanes;
        const [seen, held] = [LineIds.seen(view, wanted), LineIds.held(view, wanted)];
        for (let line = 0; line < 14; line++) {
          seen.goTo(line);
          held.goTo(line);
          const read = (ids: LineIds) => wanted.map((_lane, k) => ids.of(k));
          expect(read(seen)).toEqual(wanted.map((lane) => view.seen(line, lane).id));
          expect(read(held)).toEqual(wanted.map((lane) => view.at(line, lane).id));
          const filled = read(held).filter((id) => id !== 0).length;
          expect([1, 2, 3].map((least) => held.holds(least))).toEqual(
            [1, 2, 3].map((least) => filled >= least)
          );
        }
      }),
      { numRuns: 500 }
    );
  });

  it("are counted in each lane by what they are, each content looked at once", () => {
    fc.assert(
      fc.property(grids, lanesOf, (grid, lanes) => {
        const sheet = readSheet(grid);
        const known = new Uint8Array(sheet.distinct);
        const find = jest.fn((id: number) => (known[id] = 1 + (id % 3)));
        const cells = LineIds.held(new View(sheet, false), lanes);
        const tally = new LaneTally(cells, { known, find });
        const lines = [0, 1, 2, 3, 4, 2];
        for (const line of lines) {
          cells.goTo(line);
          tally.add();
        }
        lanes.forEach((lane, k) => {
          for (const kind of [1, 2, 3]) {
            const times = lines.filter((line) => 1 + (sheet.at(line, lane).id % 3) === kind);
            expect(tally.of(k, kind)).toBe(times.length);
          }
        });
        lanes.forEach((_lane, k) => {
          expect(tally.of(k, 1, 3)).toBe(tally.of(k, 1) + tally.of(k, 3));
        });
        expect(tally.all(2)).toBe(lanes.reduce((sum, _lane, k) => sum + tally.of(k, 2), 0));
        // One that goes on from it counts by itself.
        const less = new LaneTally(cells, { known, find }, tally);
        less.remove();
        const last = lines.at(-1) ?? 0;
        lanes.forEach((lane, k) => {
          const own = 1 + (sheet.at(last, lane).id % 3);
          expect(less.of(k, own)).toBe(tally.of(k, own) - 1);
        });
        expect(new Set(find.mock.calls.flat()).size).toBe(find.mock.calls.length);
      })
    );
  });
});

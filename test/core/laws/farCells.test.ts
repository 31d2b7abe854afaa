import fc from "fast-check";
import type { RawCell } from "../../../src/core/cell/rawCell";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import type { Grid } from "../../../src/core/sheet/grid";
import { sampleGrids } from "../sampleGrids";

const [ROWS, COLUMNS] = [1_048_576, 16_384];
const samples = sampleGrids();

/** The sheet with one more value; rows that are not there stay away, as from a reader of files. */
function withValue(grid: Grid, row: number, column: number, value: RawCell): Grid {
  const values: (RawCell | undefined)[][] = [];
  grid.values.forEach((cells, r) => {
    if (cells) values[r] = [...cells];
  });
  (values[row] ??= [])[column] = value;
  return { ...grid, values };
}

const place = fc.oneof(
  fc.constant([ROWS - 1, COLUMNS - 1]),
  fc.tuple(fc.nat(60), fc.integer({ min: 200, max: COLUMNS - 1 })),
  fc.tuple(fc.integer({ min: 5000, max: ROWS - 1 }), fc.integer({ min: 200, max: COLUMNS - 1 })),
  fc.tuple(fc.integer({ min: 5000, max: ROWS - 1 }), fc.nat(12))
);

describe("a stray value far from the tables", () => {
  it("changes nothing of what is said about them, wherever it stands", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.array(place, { minLength: 1, maxLength: 3 }),
        fc.constantFrom<RawCell>(1, "※", "√", "x", 0.5, " "),
        (grid, places, value) => {
          const stray = places.reduce(
            (one, [row = 0, column = 0]) => withValue(one, row, column, value),
            grid
          );
          expect(reviewWorkbook([stray])).toEqual(reviewWorkbook([grid]));
        }
      ),
      { numRuns: 15 }
    );
  });

  it("costs no more than itself where every row has one", () => {
    const [grid] = samples;
    if (!grid) throw new Error("no sample");
    const values: (RawCell | undefined)[][] = [];
    grid.values.forEach((cells, r) => {
      if (cells) values[r] = [...cells];
    });
    for (let row = 0; row < 4_000; row++) (values[row * 250] ??= [])[COLUMNS - 1] = "※";
    const { tables } = reviewWorkbook([{ ...grid, values }]);
    expect(tables).toEqual(reviewWorkbook([grid]).tables);
  });
});

import fc from "fast-check";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import { caseFolders } from "../../cases/caseFolders";
import { readInput } from "../../cases/readCase";
import { padded, shifted, shiftedReview } from "./shiftedReview";

/** Every golden case is a sheet worth moving about. */
const { seed } = fc.readConfigureGlobal();
/** One place a case, and another for each case: with one seed for all, every case would be moved by the same steps. */
const cases = caseFolders().map(({ name, folder }, i) => ({
  name,
  grids: readInput(folder),
  draw: { numRuns: 1, ...(seed !== undefined && { seed: seed + i }) },
}));
const still = { down: 0, right: 0 };

describe.each(cases)("$name", ({ grids, draw }) => {
  const review = reviewWorkbook(grids);

  it("reads the same wherever its sheets begin", () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(30), (down, right) => {
        const moved = reviewWorkbook(grids.map((grid) => shifted(grid, { down, right })));
        expect(shiftedReview(moved, still)).toEqual(shiftedReview(review, { down, right }));
      }),
      draw
    );
  });

  it("reads the same with blank rows and columns around", () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(6), (rows, columns) => {
        const moved = reviewWorkbook(grids.map((grid) => padded(grid, rows, columns)));
        expect(shiftedReview(moved, still)).toEqual(
          shiftedReview(review, { down: rows, right: columns })
        );
      }),
      draw
    );
  });

  it("reads the same without merged areas", () => {
    const bare = grids.map(({ sheet, top, left, values, formats }) => ({
      sheet,
      top,
      left,
      values,
      ...(formats === undefined ? {} : { formats }),
    }));
    expect(reviewWorkbook(bare)).toEqual(review);
  });
});

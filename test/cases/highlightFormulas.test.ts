import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { checkFormula } from "../../src/core/sheetFormula/checkFormula";
import { tokens } from "../../src/core/sheetFormula/tokens";
import { caseFolders } from "./caseFolders";
import { readInput } from "./readCase";

/** Formulas of the highlights of every case. */
const formulas = caseFolders()
  .flatMap(({ folder }) => reviewWorkbook(readInput(folder)).highlights)
  .map(({ formula }) => formula);

describe("the formulas of every case's highlights", () => {
  it("are taken by Excel in a conditional format", () => {
    expect(formulas.length).toBeGreaterThan(500);
    const refused = formulas.flatMap((formula) => {
      const fault = checkFormula(formula, "conditionalFormat");
      return fault === null ? [] : [{ formula, fault }];
    });
    expect(refused).toEqual([]);
  });

  it("call only functions of Excel 2007: later ones need a prefix of their own in a file", () => {
    const called = new Set(
      formulas.flatMap((formula) => {
        const read = tokens(formula);
        return "at" in read
          ? []
          : read.tokens.flatMap(({ kind, text }) => (kind === "call" ? [text.slice(0, -1)] : []));
      })
    );
    // Source: ECMA-376 Part 1 §18.17.7, whose functions are those of Excel 2007.
    const standard =
      "ABS AND CHAR CLEAN COLUMN COUNT COUNTIF FIND IF IFERROR INT ISBLANK ISERROR ISNUMBER ISTEXT LEFT LEN LOWER MAX MID MIN MOD N NOT OR RIGHT ROUND ROW SEARCH SUBSTITUTE SUM SUMPRODUCT TEXT TRIM UPPER VALUE ASC";
    const known = new Set(standard.split(" "));
    expect([...called].filter((name) => !known.has(name))).toEqual([]);
  });
});

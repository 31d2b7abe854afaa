import { printedForm } from "../../../src/core/formula/printedForm";
import type { RawCell } from "../../../src/core/cell/rawCell";

const figures = {
  unmet: { formula: "U", value: 8 },
  rate: { formula: "R", value: 22 / 30 },
};
const formOf = (
  raw: RawCell,
  unmet: number | null,
  rate: { value: number; step: number } | null,
  decimals = 1
) => printedForm(raw, { cell: "A1", text: "", met: null, unmet, rate }, figures, decimals);

describe("printedForm", () => {
  it("prints counts and rates as they are printed, and says what is shown", () => {
    expect(formOf("（-9）\n70%", 9, { value: 70, step: 1 })).toEqual({
      formula: '="（-"&U&"）"&CHAR(10)&TEXT(R,"0.0%")',
      shows: "（-8）\n73.3%",
    });
    expect(formOf("70％", null, { value: 70, step: 1 }, 0)).toEqual({
      formula: '=TEXT(R*100,"0")&"％"',
      shows: "73％",
    });
  });

  it("keeps numbers numbers: counts, negative ones, percentages, fractions", () => {
    expect(formOf(9, 9, null)).toEqual({ formula: "=U", shows: 8 });
    expect(formOf(-9, 9, null)).toEqual({ formula: "=-U", shows: -8 });
    expect(formOf(70, null, { value: 70, step: 1 })).toEqual({
      formula: "=ROUND(R*100,1)",
      shows: 73.3,
    });
    expect(formOf(0.7, null, { value: 70, step: 1 })).toEqual({ formula: "=R", shows: 22 / 30 });
  });

  it("prints a rate without its sign by a hundred too, and only where it is the rate", () => {
    expect(formOf("达标率70", null, { value: 70, step: 1 })).toEqual({
      formula: '="达标率"&TEXT(R*100,"0.0")',
      shows: "达标率73.3",
    });
    expect(formOf("70.5%", null, { value: 70, step: 1 })).toBeNull();
    expect(formOf("71", null, { value: 70, step: 1 })).toBeNull();
  });

  it("never puts a carriage return into a formula", () => {
    for (const line of ["\r\n", "\r", "\n"])
      expect(formOf(`（-9）${line}70%`, 9, { value: 70, step: 1 })).toEqual({
        formula: '="（-"&U&"）"&CHAR(10)&TEXT(R,"0.0%")',
        shows: "（-8）\n73.3%",
      });
  });

  it("has no form for a text with a number that it does not know", () => {
    expect(formOf("9项，共30项", 9, null)).toBeNull();
    expect(formOf("", 9, null)).toBeNull();
  });
});

import fc from "fast-check";
import { shownFormula } from "../../../src/core/formula/shownFormula";
import { storedFormula } from "../../../src/core/formula/storedFormula";

describe("a formula as files hold it", () => {
  it("names each EDU function as Excel's files do, inner ones too", () => {
    expect(storedFormula("=ROUND(EDU.GAP(B2,edu.actual(C2,D2)),0)")).toBe(
      "=ROUND(_xldudf_EDU_GAP(B2,_xldudf_EDU_actual(C2,D2)),0)"
    );
  });

  it("leaves texts, sheet names and native functions alone", () => {
    for (const formula of ['="EDU.GAP("&A1', "='EDU.GAP(1)'!A1+SUM(B1)", "=SUM(A1:A3)"])
      expect(storedFormula(formula)).toBe(formula);
  });
});

// office-js issues 3558 and 5611: what Excel gives until the add-in's functions are there.
describe("a formula as Excel shows it", () => {
  it.each([
    ["=_xldudf_EDU_RATE(C3:C9)", "=EDU.RATE(C3:C9)"],
    ["=[2]!_xldudf_EDU_RATE(C3:C9,$A$36)", "=EDU.RATE(C3:C9,$A$36)"],
    ["=edu.xla!_xldudf_EDU_RATE(C3)+1", "=EDU.RATE(C3)+1"],
    ["=1+'C:\\我的 文件\\edu''s.xla'!_xldudf_edu_gap(A1,B1)", "=1+EDU.GAP(A1,B1)"],
    [
      '=IFERROR([1]!_xldudf_EDU_GAP(_xldudf_EDU_ACTUAL(1,2),3),"")',
      '=IFERROR(EDU.GAP(EDU.ACTUAL(1,2),3),"")',
    ],
    ['="_xldudf_EDU_RATE("&A1', '="_xldudf_EDU_RATE("&A1'],
    ["=_xldudf_OTHER_RATE(C3)", "=_xldudf_OTHER_RATE(C3)"],
    ["=SUM('表 一'!A1)", "=SUM('表 一'!A1)"],
  ])("%s is %s", (stored, shown) => {
    expect(shownFormula(stored)).toBe(shown);
  });

  it("is the one that was stored, whatever it is made of", () => {
    const part = fc.constantFrom("EDU.GAP(A1,B2)", '"EDU.GAP("', "'表'!A1", "EDU.RATE(C3:C9)", "1");
    fc.assert(
      fc.property(fc.array(part, { minLength: 1 }), (parts) => {
        const formula = `=${parts.join("+")}`;
        const stored = storedFormula(formula);
        expect(shownFormula(stored)).toBe(formula);
        expect(stored.replace(/"[^"]*"/g, "")).not.toContain("EDU.");
      })
    );
  });
});

import { nativeFormula } from "../../../src/core/formula/nativeFormula";
import { checkFormula } from "../../../src/core/sheetFormula/checkFormula";

describe("nativeFormula", () => {
  it.each([
    "=EDU.RATE('现代化监测（2023年）'!D4:D47)",
    "=EDU.UNMET(C3:C40)",
    "=ROUND(EDU.RATE(C3:C40),2)",
    "=EDU.GAP(EDU.ACTUAL(B7,C7),B7)",
    "=EDU.SHORTFALL(B7,C7)+EDU.GROWTH(B7,C7)+EDU.NEED(B7,C7,D7)",
  ])("gives a formula that Excel takes, without EDU: %s", (formula) => {
    const native = nativeFormula(formula) ?? "";
    expect(checkFormula(native, "cell")).toBeNull();
    expect(native).not.toContain("EDU.");
  });

  it("gives none where the formula would be longer than Excel takes", () => {
    expect(nativeFormula(`=EDU.RATE(A1:A9)${"&EDU.UNMET(A1:A9)".repeat(9)}`)).toBeNull();
  });
});

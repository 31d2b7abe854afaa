import { nativePlan } from "../../../src/core/formula/nativePlan";

const plan = (formula: string, area = "E4") => {
  const { native, why } = nativePlan({ sheet: "表", cell: "E4", area, formula });
  return [native, why];
};

describe("nativePlan", () => {
  it("has a native formula for single funding figures, units and nested calls too", () => {
    expect(plan("=EDU.GAP(B4,C4)")).toEqual(["=((B4)-(C4))", null]);
    expect(plan('=EDU.GAP(EDU.ACTUAL(B4,C4&"%"),B4)')).toEqual([
      '=((((B4)/(1+(C4&"%"))))-(B4))',
      null,
    ]);
    expect(plan("=EDU.NEED(D4,0,E4)")).toEqual(["=(((D4)-(0))*(E4)/10^8)", null]);
  });

  it("keeps values of what spills, and of what no native formula says", () => {
    expect(plan("=EDU.GAP(B4:B6,C4:C6)", "E4:E6")).toEqual([null, "spills"]);
    expect(plan('=EDU.MEETS(B4,"≥95%")')).toEqual([null, "noNative"]);
    expect(plan("=EDU.GAP(B4:B4,C4)")).toEqual([null, "noNative"]);
  });
});

import { shiftFormula } from "../../../src/core/formula/shiftFormula";

describe("shiftFormula", () => {
  it.each([
    ["=TRIM(D4)", 1, 1, "=TRIM(E5)"],
    ["=$D4+D$4+$D$4", 2, 3, "=$D6+G$4+$D$4"],
    ['=IF(A1="A1",B2,"""B2")', 1, 0, '=IF(A2="A1",B3,"""B2")'],
    ["='A1 表'!B2+表A1!C3", 1, 1, "='A1 表'!C3+表A1!D4"],
    ["=LOG10(A1)+ATAN2(B1,C1)", 1, 0, "=LOG10(A2)+ATAN2(B2,C2)"],
    ["=SUM(A1:B2)", 0, 26, "=SUM(AA1:AB2)"],
    ["=SUM(A:$B)+COUNT(2:$3)+表1!C:C", 1, 1, "=SUM(B:$B)+COUNT(3:$3)+表1!D:D"],
    ["=A1", -1, 0, "=A1048576"],
    ["=A1", 0, -1, "=XFD1"],
    ["=EDU.GAP(B2,C2)", 0, 0, "=EDU.GAP(B2,C2)"],
  ])("%s by %d rows and %d columns is %s", (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });

  it("comes back when shifted back", () => {
    const formula = '=AND(N("EDU.unmet")=0,OR(TRIM(D4)="※",$A4<>D$1))';
    expect(shiftFormula(shiftFormula(formula, -3, -3), 3, 3)).toBe(formula);
  });
});

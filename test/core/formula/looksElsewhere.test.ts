import { looksElsewhere } from "../../../src/core/formula/looksElsewhere";

const at = { row: 3, column: 3 };

describe("looksElsewhere", () => {
  it.each(['=AND(N("EDU.unmet")=0,TRIM(D4)="※")', "=$D$4>1", '=D4="E5"', "=LOG10(D4)>1", "=TRUE"])(
    "is false of a formula that sees its own cell alone: %s",
    (formula) => {
      expect(looksElsewhere(formula, at)).toBe(false);
    }
  );

  it.each(["=D4<E4", "=D5>1", "=$D5>1", "=SUM(D4:D9)>1", "=表!D4>1", "=COUNTIF(D:D,D4)>1"])(
    "is true of a formula that sees another: %s",
    (formula) => {
      expect(looksElsewhere(formula, at)).toBe(true);
    }
  );

  it("is true of what cannot be read", () => {
    expect(looksElsewhere("=D4=“※", at)).toBe(true);
  });
});

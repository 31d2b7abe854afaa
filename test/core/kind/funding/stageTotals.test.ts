import { stageTotals } from "../../../../src/core/kind/funding/stageTotals";
import { funding } from "../../../taskpane/reviewFor";

const totals = (needs: (number | null)[]) => funding(needs).stages.map(stageTotals)[0];

describe("stageTotals", () => {
  it("nets surplus regions off in one sum and leaves them out of the other", () => {
    const { net, shortfall } = totals([-6, 0.25, -0.5, null]) ?? {};
    expect(net).toBeCloseTo(-6.25);
    expect(shortfall).toBeCloseTo(6.5);
  });

  it("has no shortfall where every region has a surplus", () => {
    expect(totals([1, 2])).toEqual({ net: 3, shortfall: 0 });
  });

  it("has nothing to say where no region has a need", () => {
    expect(totals([null, null])).toEqual({ net: null, shortfall: null });
    expect(totals([])).toEqual({ net: null, shortfall: null });
  });
});

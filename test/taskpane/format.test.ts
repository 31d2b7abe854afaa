import { formatFigure } from "../../src/taskpane/formatFigure";
import { formatNumber } from "../../src/taskpane/formatNumber";
import { formatRate } from "../../src/taskpane/formatRate";

describe("figures in the pane", () => {
  it.each([
    [0.7, "70.0%"],
    [20 / 44, "45.5%"],
    [0, "0.0%"],
    [1, "100.0%"],
    [null, "—"],
  ])("shows the rate %p as %s", (rate, text) => expect(formatRate(rate)).toBe(text));

  it.each([
    [-6.184, 2, "−6.18"],
    [2.675, 2, "2.68"],
    [-0.001, 2, "0.00"],
    [null, 2, "—"],
  ])("shows the amount %p with %d decimals as %s", (value, decimals, text) =>
    expect(formatNumber(value, decimals)).toBe(text)
  );

  it.each([
    ["46 ", "46"],
    [45.454545, "45.4545"],
    [0, "0"],
    [-3.25, "−3.25"],
    ["", "—"],
    [null, "—"],
  ])("shows the figure %p as %s", (figure, text) => expect(formatFigure(figure)).toBe(text));
});

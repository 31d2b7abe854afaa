import type { Drawing } from "../../../src/workbench/host/xlsx/readDrawings";
import { isDrawn } from "../../../src/workbench/page/charts/isDrawn";

const corner = { row: 0, column: 0, x: 0, y: 0 };
const chart: Drawing = {
  kind: "chart",
  name: "达成度",
  from: corner,
  to: corner,
  chart: "rId1",
  drawn: { kind: "bars", title: "", series: [], limits: null, legend: false, labelSize: null },
};
const own = { properties: new Map([["EDU.report", "{}"]]) };

describe("a chart of an opened file", () => {
  it("is drawn on a list that the add-in wrote, and on no other sheet", () => {
    expect(isDrawn(own, chart)).toBe(true);
    expect(isDrawn({}, chart)).toBe(false);
    expect(isDrawn({ properties: new Map([["EDU.sheet", "k"]]) }, chart)).toBe(false);
  });

  it("is not drawn where it is of another kind than the add-in writes", () => {
    const { drawn, ...other } = chart;
    expect(drawn).toBeDefined();
    expect(isDrawn(own, other)).toBe(false);
  });
});

import { sheetViewsXml } from "../../../src/ooxml/patch/sheetFrame";

const view = (pane: string) =>
  `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
const none = '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
const frozen = (rows: number, columns: number, before = none) =>
  sheetViewsXml(new TextEncoder().encode(before), { rows, columns }, undefined, "");

// ECMA-376 Part 1 §18.3.1.66, §18.18.52: the pane that is worked in is the one that moves.
describe("rows and columns that stay in sight", () => {
  it.each([
    [4, 0, 'ySplit="4" topLeftCell="A5" activePane="bottomLeft"'],
    [0, 2, 'xSplit="2" topLeftCell="C1" activePane="topRight"'],
    [4, 2, 'xSplit="2" ySplit="4" topLeftCell="C5" activePane="bottomRight"'],
  ])("are %d rows and %d columns, the cell behind them in the pane that moves", (r, c, pane) => {
    expect(frozen(r, c)).toBe(view(`<pane ${pane} state="frozen"/>`));
  });

  it("take the place of those before, and of what was selected in their panes", () => {
    const before = view(
      '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' +
        '<selection pane="bottomLeft" activeCell="B2" sqref="B2"/>'
    );
    expect(frozen(0, 1, before)).toBe(
      view('<pane xSplit="1" topLeftCell="B1" activePane="topRight" state="frozen"/>')
    );
    expect(frozen(0, 0, before)).not.toContain("<pane");
  });
});

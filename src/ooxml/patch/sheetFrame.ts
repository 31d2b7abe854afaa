import { cellAddress } from "../../core/area/address";
import { childOf, withAttributes, withChild } from "../xml/changedElement";
import { xmlRoot } from "../xml/xmlRoot";

const PROPERTIES = ["tabColor", "outlinePr", "pageSetUpPr"];
const VIEW = ["pane", "selection", "pivotSelection", "extLst"];

/**
 * The `sheetPr` element with another colour of the tab (RRGGBB; null: none), and with whether the sheet is made to fit its pages;
 * what is undefined stays. Source: ECMA-376 Part 1 §18.3.1.82, §18.3.1.65.
 */
export function sheetPrXml(
  before: Uint8Array | undefined,
  { tabColor, fits }: { tabColor: string | null | undefined; fits: boolean | undefined },
  prefix: string
): string {
  let text = before ? new TextDecoder().decode(before) : `<${prefix}sheetPr/>`;
  if (tabColor !== undefined) {
    const tab = tabColor === null ? null : `<${prefix}tabColor rgb="FF${tabColor}"/>`;
    text = withChild(text, "tabColor", tab, PROPERTIES);
  }
  if (fits === undefined) return text;
  const kept = childOf(text, "pageSetUpPr") ?? `<${prefix}pageSetUpPr/>`;
  const setUp = withAttributes(kept, { fitToPage: fits ? "1" : null });
  return withChild(text, "pageSetUpPr", setUp, PROPERTIES);
}

/**
 * The `sheetViews` element with other rows and columns that stay in sight, or with or without gridlines, in its first view.
 * Source: ECMA-376 Part 1 §18.3.1.66, §18.3.1.87.
 */
export function sheetViewsXml(
  before: Uint8Array | undefined,
  freeze: { rows: number; columns: number } | undefined,
  gridlines: boolean | undefined,
  prefix: string
): string {
  const bytes =
    before ??
    new TextEncoder().encode(
      `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0"/></${prefix}sheetViews>`
    );
  const decoder = new TextDecoder();
  const first = xmlRoot(bytes).children.find(({ local }) => local === "sheetView");
  if (first === undefined) return sheetViewsXml(undefined, freeze, gridlines, prefix);
  let view = decoder.decode(bytes.subarray(first.start, first.end));
  if (gridlines !== undefined)
    view = withAttributes(view, { showGridLines: gridlines ? null : "0" });
  if (freeze !== undefined) {
    // What was selected in which pane says nothing once the panes are others.
    for (let selection = true; selection;) {
      const without = withChild(view, "selection", null, VIEW);
      selection = without !== view;
      view = without;
    }
    view = withChild(view, "pane", paneXml(freeze, prefix), VIEW);
    view = withAttributes(view, { topLeftCell: null });
  }
  return (
    decoder.decode(bytes.subarray(0, first.start)) +
    view +
    decoder.decode(bytes.subarray(first.end))
  );
}

/** A pane that holds the first rows and columns in sight; null where there is none. */
export function paneXml(
  { rows, columns }: { rows: number; columns: number },
  prefix: string
): string | null {
  if (rows + columns === 0) return null;
  const corner = rows > 0 ? (columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const split = (name: string, count: number) => (count > 0 ? ` ${name}="${count}"` : "");
  return (
    `<${prefix}pane${split("xSplit", columns)}${split("ySplit", rows)} ` +
    `topLeftCell="${cellAddress(rows, columns)}" activePane="${corner}" state="frozen"/>`
  );
}

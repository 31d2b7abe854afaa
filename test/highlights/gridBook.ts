import { cellAddress } from "../../src/core/area/address";
import type { RawCell } from "../../src/core/cell/rawCell";
import type { Grid } from "../../src/core/sheet/grid";
import { escapeXml } from "../../src/ooxml/xml/escapeXml";
import { xString } from "../../src/ooxml/xml/xString";
import { workbookPackage, worksheetXml } from "../ooxml/workbookPackage";

/** Grids as the bytes of an .xlsx file, value for value; merged areas and formats are left out. */
export function gridBook(grids: readonly Grid[]): Buffer {
  return workbookPackage(
    Object.fromEntries(grids.map((grid) => [escapeXml(grid.sheet), worksheetXml(rowsOf(grid))]))
  );
}

function rowsOf({ top, left, values }: Grid): string {
  return values
    .map((row, r) => {
      const cells = (row ?? []).map((value, c) =>
        cellXml(cellAddress(top + r, left + c), value ?? null)
      );
      return `<row r="${top + r + 1}">${cells.join("")}</row>`;
    })
    .join("");
}

function cellXml(at: string, value: RawCell): string {
  if (value === null || value === "") return "";
  if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${at}" t="b"><v>${Number(value)}</v></c>`;
  if (/^#(?:N\/A|[A-Z/0]+[!?])$/.test(value))
    return `<c r="${at}" t="e"><v>${escapeXml(value)}</v></c>`;
  // A file holds a carriage return, and other characters that XML cannot, only in this form.
  const text = xString(value).replace(/\r/g, "_x000D_");
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

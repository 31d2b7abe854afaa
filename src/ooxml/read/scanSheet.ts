import type { Area } from "../../core/area/area";
import type { Run } from "../../core/sheet/grid";
import { PackageError } from "../package/packageError";
import type { XmlReader } from "../xml/xmlReader";
import type { CellContext } from "./cellContext";
import { CellScanner } from "./cellScanner";
import { hiddenColumns } from "./hiddenColumns";
import { readArea } from "./readArea";
import { type Control, readControl } from "./readControl";

/** What a worksheet part holds, as far as it bears on what its cells say. */
export interface ScannedSheet {
  cells: CellScanner;
  /** Merged areas as they are written, those that are no areas left out. */
  merges: Area[];
  hiddenColumns: Run[];
  /** Form controls, check boxes perhaps, by the relationship that leads to them. */
  controls: ReadonlyMap<string, Control>;
}

/**
 * Reads a worksheet part in one pass. Throws `XmlError` where it is not well-formed, `PackageError` where it has no cells
 * to look at, or a cell lies outside any sheet or names a text that there is not.
 * Source: ECMA-376 Part 1 §18.3.1.99.
 */
export function scanSheet(reader: XmlReader, context: CellContext): ScannedSheet {
  const controls = new Map<string, Control>();
  const sheet: ScannedSheet = {
    cells: new CellScanner(reader, context),
    merges: [],
    hiddenColumns: [],
    controls,
  };
  let hasCells = false;
  while (reader.next()) {
    if (reader.closing) continue;
    if (reader.is("sheetData")) {
      hasCells = true;
      sheet.cells.scan();
    } else if (reader.is("mergeCell")) {
      const area = readArea(reader.attribute("ref") ?? "");
      if (area !== null) sheet.merges.push(area);
    } else if (reader.is("col")) sheet.hiddenColumns.push(...hiddenColumns(reader));
    else if (reader.is("control")) {
      const control = readControl(reader);
      if (control) controls.set(control.relation, control);
    }
  }
  if (!hasCells) throw new PackageError("bad-content");
  return sheet;
}

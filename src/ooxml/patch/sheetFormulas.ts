import type { Area } from "../../core/area/area";
import { parseArea } from "../../core/area/parseArea";
import type { XmlReader } from "../xml/xmlReader";
import { readArea } from "../read/readArea";

const SINGLE = /^[A-Z]{1,3}[1-9]\d{0,6}$/;

/** A cell of a group that shares one formula, written once in the group's first cell. */
export interface SharedCell {
  row: number;
  column: number;
  /** Where its `f` element lies. */
  start: number;
  end: number;
}

/** Formulas of a worksheet part that concern more cells than the one that they stand in. */
export interface SheetFormulas {
  /** By number of the group; `formula` is that of `holder`, the cell that the others take theirs from. */
  shared: Map<string, { formula: string; holder: SharedCell | null; cells: SharedCell[] }>;
  /** Areas of several cells that a formula in one of them fills; row and column are -1 for what-if tables. */
  arrays: { area: Area; row: number; column: number }[];
}

/** Notes the formula whose opening tag the reader is at, in a cell; it is read to its end. Source: ECMA-376 Part 1 §18.3.1.40. */
export function noteFormula(
  formulas: SheetFormulas,
  reader: XmlReader,
  row: number,
  column: number
): void {
  const { start, empty } = reader;
  const type = reader.attribute("t");
  const range = reader.attribute("ref") ?? "";
  const group = reader.attribute("si") ?? "";
  let text = "";
  if (!empty) {
    const { depth } = reader;
    reader.next();
    text = reader.text;
    while (reader.depth >= depth && reader.next());
  }
  if (type === "shared") {
    const known = formulas.shared.get(group) ?? { formula: "", holder: null, cells: [] };
    const cell = { row, column, start, end: reader.end };
    known.cells.push(cell);
    if (text !== "") [known.formula, known.holder] = [text, cell];
    formulas.shared.set(group, known);
  } else if (type === "array" || type === "dataTable") {
    const area = readArea(range) ?? (SINGLE.test(range) ? parseArea(range) : null);
    if (area && type === "dataTable") formulas.arrays.push({ area, row: -1, column: -1 });
    else if (area) formulas.arrays.push({ area, row, column });
  }
}

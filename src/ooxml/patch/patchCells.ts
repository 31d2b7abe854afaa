import { cellAddress, parseAddress } from "../../core/area/address";
import { inArea } from "../../core/area/inArea";
import { shiftFormula } from "../../core/formula/shiftFormula";
import { attributeEdits } from "../xml/changedElement";
import { decodeXml } from "../xml/decodeXml";
import type { XmlEdit } from "../xml/editXml";
import { escapeXml } from "../xml/escapeXml";
import { XmlReader } from "../xml/xmlReader";
import type { StyleAppender } from "../styles/styleAppender";
import { cellXml } from "./cellXml";
import { RowEdits } from "./rowEdits";
import { noteFormula, type SharedCell, type SheetFormulas } from "./sheetFormulas";
import type { CellPatch, LeftWhy } from "./sheetPatch";

/** What the rows of a worksheet part need for their cells to be as they are now. */
export interface PatchedCells {
  edits: XmlEdit[];
  left: { row: number; column: number; why: LeftWhy }[];
  /** Cells that hold a formula now and did not, and the other way round: A1 addresses. */
  gained: string[];
  lost: string[];
}

/** A cell as the part holds it; offsets, -1 where there is no formula. */
interface FoundCell {
  row: number;
  column: number;
  start: number;
  end: number;
  /** Attributes but the type, as they are written, each with a blank before it. */
  attributes: string;
  style: number | null;
  formulaStart: number;
  formulaEnd: number;
  patch: CellPatch;
}

/**
 * Reads the `sheetData` element that the reader stands at to its end and gives the edits that make its cells what the
 * patches say and its rows as high as `heights` says. `columnStyle` is the style of a cell that nothing is said of yet. A cell that `refuses` names, or one inside an array formula that
 * stays, is left; cells that share the formula of a changed one get formulas of their own.
 * Source: ECMA-376 Part 1 §18.3.1.4, §18.3.1.40, §18.3.1.73.
 */
export function patchCells(
  reader: XmlReader,
  patches: readonly CellPatch[],
  heights: ReadonlyMap<number, number | null>,
  styles: StyleAppender,
  columnStyle: (column: number) => number,
  refuses: (row: number, column: number) => LeftWhy | null
): PatchedCells {
  const { bytes, prefix } = reader;
  const wanted = new Map<number, Map<number, CellPatch>>();
  const result: PatchedCells = { edits: [], left: [], gained: [], lost: [] };
  for (const patch of patches) {
    const why = refuses(patch.row, patch.column);
    if (why !== null) result.left.push({ row: patch.row, column: patch.column, why });
    else {
      const line = wanted.get(patch.row) ?? new Map<number, CellPatch>();
      wanted.set(patch.row, line.set(patch.column, patch));
    }
  }
  const formulas: SheetFormulas = { shared: new Map(), arrays: [] };
  const found: FoundCell[] = [];
  const rows = new RowEdits(reader, heights);
  let row = -1;
  let column = -1;
  const { depth, empty } = reader;
  while (!empty && reader.next() && reader.depth >= depth) {
    if (reader.closing) {
      if (reader.is("row")) rows.leave();
    } else if (reader.is("row")) {
      row = Number(reader.attribute("r") ?? row + 2) - 1;
      column = -1;
      rows.enter(row, wanted.has(row) || heights.has(row));
    } else if (reader.is("c")) {
      const address = reader.attribute("r");
      column = address === undefined ? column + 1 : parseAddress(address).column;
      const patch = wanted.get(row)?.get(column);
      rows.cell(column);
      const cell = readCell(reader, row, column, formulas, patch);
      if (cell !== null) found.push(cell);
    } else reader.skip();
  }
  rows.finish();

  const stays = ({ row, column }: { row: number; column: number }): boolean => {
    const contents = wanted.get(row)?.get(column)?.contents;
    return contents === undefined || contents.kind === "result";
  };
  for (const array of formulas.arrays) {
    if (array.row >= 0 && !stays(array)) continue;
    const inside = [...wanted.values()]
      .flatMap((line) => [...line.values()])
      .filter(({ row, column, contents }) => contents && inArea(array.area, row, column));
    const cut = inside.filter((patch) => !stays(patch));
    // What the formula would give around a cell that keeps its result is not to be believed.
    if (cut.length > 0) for (const { row, column } of inside) wanted.get(row)?.delete(column);
    for (const { row, column } of cut) result.left.push({ row, column, why: "array" });
  }
  const own = ownFormulas();

  const placed = new Set<CellPatch>();
  for (const cell of found) {
    if (wanted.get(cell.row)?.get(cell.column) !== cell.patch) continue;
    placed.add(cell.patch);
    changeCell(cell);
  }
  for (const line of wanted.values())
    for (const patch of [...line.values()].sort((a, b) => a.column - b.column))
      if (!placed.has(patch)) addCell(patch);
  for (const edit of rows.edits(prefix)) result.edits.push(edit);
  for (const [{ row, column, start, end }, text] of own)
    if (wanted.get(row)?.get(column)?.contents === undefined)
      result.edits.push({ start, end, text });
  return result;

  function changeCell(cell: FoundCell): void {
    const { patch, start, end } = cell;
    const style = styleOf(patch, cell.style ?? 0);
    const moved = [...own].find(([{ start: at }]) => at === cell.formulaStart)?.[1];
    const formulaXml =
      moved ?? (cell.formulaStart < 0 ? "" : decodeText(bytes, cell.formulaStart, cell.formulaEnd));
    const { contents } = patch;
    if (contents === undefined) {
      for (const edit of attributeEdits(bytes.subarray(start, end), { s: String(style) }))
        result.edits.push({ ...edit, start: edit.start + start, end: edit.end + start });
      return;
    }
    const attributes =
      style === (cell.style ?? 0)
        ? cell.attributes
        : `${cell.attributes.replace(/ s=(["'])\d*\1/, "")} s="${style}"`;
    const kept =
      contents.kind === "result"
        ? attributes
        : attributes.replace(/ (cm|vm|ph)=(["'])[^"']*\2/g, "");
    const text = cellXml(prefix, kept, style > 0, contents, formulaXml);
    if (contents.kind === "formula" && formulaXml === "") result.gained.push(addressOf(patch));
    if (contents.kind === "value" && formulaXml !== "") result.lost.push(addressOf(patch));
    result.edits.push({ start, end, text });
  }

  function addCell(patch: CellPatch): void {
    const style = styleOf(patch, rows.styleOf(patch.row) ?? columnStyle(patch.column));
    const s = style === 0 ? "" : ` s="${style}"`;
    const attributes = ` r="${addressOf(patch)}"${s}`;
    const contents = patch.contents ?? { kind: "value", value: "" };
    const text = cellXml(prefix, attributes, s !== "", contents);
    if (contents.kind === "formula") result.gained.push(addressOf(patch));
    if (text !== "") rows.insert(patch.row, patch.column, text);
  }

  /** Number of the style of a cell after its patch. */
  function styleOf({ look }: CellPatch, before: number): number {
    if (look === undefined) return before;
    const base = look.fresh ? 0 : before;
    return Object.keys(look.change).length === 0 ? base : styles.cell(base, look.change);
  }

  /** Formulas for cells whose group has lost the cell that they take theirs from. */
  function ownFormulas(): Map<SharedCell, string> {
    const own = new Map<SharedCell, string>();
    for (const { formula, holder, cells } of formulas.shared.values()) {
      if (holder === null || stays(holder)) continue;
      for (const cell of cells)
        if (stays(cell)) {
          const text = shiftFormula(formula, cell.row - holder.row, cell.column - holder.column);
          own.set(cell, `<${prefix}f>${escapeXml(text)}</${prefix}f>`);
        }
    }
    return own;
  }
}

function addressOf({ row, column }: CellPatch): string {
  return cellAddress(row, column);
}

/** Reads the cell that the reader is at to its end; its formula is noted, the rest given only where it is to change. */
function readCell(
  reader: XmlReader,
  row: number,
  column: number,
  formulas: SheetFormulas,
  patch: CellPatch | undefined
): FoundCell | null {
  const { start, empty } = reader;
  const cell: FoundCell | null =
    patch === undefined
      ? null
      : {
          row,
          column,
          start,
          end: reader.end,
          ...attributesOf(reader),
          formulaStart: -1,
          formulaEnd: -1,
          patch,
        };
  if (empty) return cell;
  const { depth } = reader;
  while (reader.next() && reader.depth >= depth) {
    if (reader.closing) continue;
    if (reader.is("f")) {
      const formulaStart = reader.start;
      noteFormula(formulas, reader, row, column);
      if (cell) [cell.formulaStart, cell.formulaEnd] = [formulaStart, reader.end];
    } else reader.skip();
  }
  if (cell) cell.end = reader.end;
  return cell;
}

function attributesOf(reader: XmlReader): { attributes: string; style: number | null } {
  const cursor = reader.attributes();
  let attributes = "";
  let style: number | null = null;
  while (cursor.next()) {
    if (cursor.is("t")) continue;
    if (cursor.is("s")) style = Number(decodeXml(reader.bytes, cursor.valueStart, cursor.valueEnd));
    attributes += ` ${decodeText(reader.bytes, cursor.nameStart, cursor.valueEnd + 1)}`;
  }
  return { attributes, style };
}

function decodeText(bytes: Uint8Array, start: number, end: number): string {
  return new TextDecoder().decode(bytes.subarray(start, end));
}

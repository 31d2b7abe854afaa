import type { RawCell } from "../../src/core/cell/rawCell";
import { symbolFont } from "../../src/ooxml/styles/symbolFont";
import type { calculatedCells } from "./calculatedCells";
import type { Sheets } from "./cells";
import type { OwnSheets } from "./ownSheets";

const SYMBOL_FONTS = ["Wingdings", "Wingdings 2", "Webdings", "Marlett"];

/** A cell that two readers see differently; "" stands for no value. */
export interface Difference {
  sheet: string;
  cell: string;
  own: RawCell;
  other: RawCell;
}

/**
 * Cells in which another reader differs. Left out is what the scanner knows on purpose and others do not: formulas without
 * a result, signs of symbol fonts, check boxes; and what the other is known to work out anew.
 */
export function differences(
  { sheets, uncalculated }: OwnSheets,
  other: Sheets,
  calculated: ReturnType<typeof calculatedCells> = new Map()
): Difference[] {
  const found: Difference[] = [];
  if (other === null) return found;
  for (const [sheet, own] of sheets) {
    const theirs = other.get(sheet);
    if (theirs === undefined) {
      found.push({ sheet, cell: "", own: "a sheet", other: "" });
      continue;
    }
    const anew = calculated.get(sheet) ?? new Set();
    if (anew === "all") continue;
    for (const cell of new Set([...own.keys(), ...theirs.keys()])) {
      const [a, b] = [own.get(cell) ?? "", theirs.get(cell) ?? ""];
      if (!same(a, b) && !uncalculated.get(sheet)?.has(cell) && !anew.has(cell) && !isSign(a, b))
        found.push({ sheet, cell, own: a, other: b });
    }
  }
  return found;
}

function same(a: RawCell, b: RawCell): boolean {
  if (typeof a === "number" && typeof b === "number")
    return a === b || Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
  return a === b;
}

/** Whether what we read is what a font shows for what others read, or a check box over a blank cell. */
function isSign(own: RawCell, other: RawCell): boolean {
  if (typeof own !== "string" || typeof other !== "string") return false;
  if (other === "") return own === "☑" || own === "☐";
  return SYMBOL_FONTS.some((name) => {
    const font = symbolFont(name);
    return [...other].map((letter) => font?.get(letter) ?? letter).join("") === own;
  });
}

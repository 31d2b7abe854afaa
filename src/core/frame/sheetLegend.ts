import type { Legend } from "../mark/legend";
import { readLegend } from "../mark/readLegend";
import type { Sheet } from "../sheet/sheet";
import { legendTexts } from "./legendRows";

/** What all notes of a sheet say of marks; read once a sheet. A sheet without notes gives an empty legend. */
export function sheetLegend(sheet: Sheet): Legend {
  const before = known.get(sheet);
  if (before !== undefined) return before;
  const legend = readLegend(legendTexts(sheet, sheet.used));
  known.set(sheet, legend);
  return legend;
}

const known = new WeakMap<Sheet, Legend>();

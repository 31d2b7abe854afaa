import { MarkReader } from "../mark/markReader";
import { readLegend } from "../mark/readLegend";
import type { Sheet } from "../sheet/sheet";
import { CellKinds } from "./cellKinds";
import { findTableFrames } from "./findTableFrames";
import { legendTexts } from "./notes";
import type { TableFrame } from "./tableFrame";

/** The tables of a sheet under what its own notes say of marks; found once a sheet. */
export function framesOf(sheet: Sheet): readonly TableFrame[] {
  const known = found.get(sheet);
  if (known !== undefined) return known;
  const legend = readLegend(legendTexts(sheet, sheet.used));
  const frames = findTableFrames(sheet, new CellKinds(new MarkReader(legend, true)));
  found.set(sheet, frames);
  return frames;
}

const found = new WeakMap<Sheet, readonly TableFrame[]>();

import { MarkReader } from "../mark/markReader";
import type { Sheet } from "../sheet/sheet";
import { CellKinds } from "./cellKinds";
import { findTableFrames } from "./findTableFrames";
import { sheetLegend } from "./sheetLegend";
import type { TableFrame } from "./tableFrame";

/** The tables of a sheet under what its own notes say of marks; found once a sheet. */
export function framesOf(sheet: Sheet): readonly TableFrame[] {
  const known = found.get(sheet);
  if (known !== undefined) return known;
  const kinds = new CellKinds(sheet, new MarkReader(sheetLegend(sheet), true));
  const frames = sheet.blocks.flatMap((block) => findTableFrames(block, kinds));
  found.set(sheet, frames);
  return frames;
}

const found = new WeakMap<Sheet, readonly TableFrame[]>();

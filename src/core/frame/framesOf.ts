import { MarkReader } from "../mark/markReader";
import { keptWith } from "../memo/keptWith";
import type { Sheet } from "../sheet/sheet";
import { CellKinds } from "./cellKinds";
import { findTableFrames } from "./findTableFrames";
import { sheetLegend } from "./sheetLegend";
import type { TableFrame } from "./tableFrame";

/** The tables of a sheet under what its own notes say of marks; found once a sheet. */
export const framesOf = keptWith((sheet: Sheet): readonly TableFrame[] => {
  const kinds = new CellKinds(sheet, new MarkReader(sheetLegend(sheet), true));
  return sheet.blocks.flatMap((block) => findTableFrames(block, kinds));
});

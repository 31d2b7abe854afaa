import type { Legend } from "../mark/legend";
import { readLegend } from "../mark/readLegend";
import { keptWith } from "../memo/keptWith";
import type { Sheet } from "../sheet/sheet";
import { legendTexts } from "./legendRows";

/** What all notes of a sheet say of marks; read once a sheet. A sheet without notes gives an empty legend. */
export const sheetLegend = keptWith((sheet: Sheet): Legend =>
  readLegend(legendTexts(sheet, sheet.used))
);

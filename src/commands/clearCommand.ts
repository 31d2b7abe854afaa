import { clearFlags } from "../excel/clearFlags";
import { tellFlags } from "../excel/flagChannel";
import type { CommandResult } from "./commandResult";

/** 取消标注: takes every flag out of the workbook; rejects with a HostError. */
export async function clearCommand(): Promise<CommandResult> {
  const sheets = await clearFlags();
  tellFlags();
  return sheets.length === 0
    ? { kind: "nothingToClear" }
    : { kind: "cleared", sheets: sheets.length };
}

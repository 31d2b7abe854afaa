import { clearFlags } from "../excel/clearFlags";
import { tellPane } from "../excel/paneChannel";
import type { CommandResult } from "./commandResult";

/** 取消标注: takes every flag out of the workbook; rejects with a HostError. */
export async function clearCommand(): Promise<CommandResult> {
  let unreadable = 0;
  const sheets = await clearFlags({ onUnreadable: (rules) => void (unreadable = rules) });
  tellPane({ kind: "flags" });
  return sheets.length === 0
    ? { kind: "nothingToClear", unreadable }
    : { kind: "cleared", sheets: sheets.length, unreadable };
}

import type { TableCorrection } from "../../core/correction/corrections";
import type { TableReport } from "../../core/finding/checkReport";
import { usePane } from "../session/paneContext";

/** Puts something right in the recognition of one table; the text tells the user what was done. */
export type CorrectTable = (change: Partial<TableCorrection>, text: string) => void;

/** The way to put something right about a table, on top of what was put right before. */
export function useCorrectTable(
  { sheet, range }: Pick<TableReport, "sheet" | "range">,
  correction: TableCorrection | null
): CorrectTable {
  const pane = usePane();
  return (change, text) => pane.correctTable({ sheet, range, correction }, change, text);
}

import type { FileReport } from "../../core/finding/checkReport";
import { NETTING } from "../../core/present/fundingReport";
import { displayWidth } from "../../core/present/displayWidth";
import { oneLine } from "./oneLine";
import type { TableModel } from "../../core/kind/tableModel";
import { tableLines } from "./tableLines";

const INDENT = "  ";
/**
 * The report of one file for a reader: its name, then why it could not be read, or what to know of it beforehand and its
 * tables, each with its model.
 */
export function fileLines(
  { file, error, warnings = [], tables, unrecognised, notTaken = {} }: FileReport,
  models: readonly TableModel[] = []
): string[] {
  const name = oneLine(file);
  if (error !== undefined) return [`${name}：${error}`, ""];
  const lines = [name, "═".repeat(displayWidth(name)), ""];
  for (const warning of warnings) lines.push(`${INDENT}注意：${oneLine(warning)}`);
  if (warnings.length > 0) lines.push("");
  for (const [k, table] of tables.entries()) {
    for (const line of tableLines(table, models[k])) lines.push(line && INDENT + line);
    lines.push("");
  }
  if (tables.some(({ kind }) => kind === "funding")) lines.push(`${INDENT}说明：${NETTING}`, "");
  if (tables.length === 0) lines.push(`${INDENT}没有认出可以检查的表。`);
  if (unrecognised.length > 0)
    lines.push(
      `${INDENT}未识别的工作表（${unrecognised.length}）：${unrecognised.map(oneLine).join("、")}`
    );
  for (const [sheet, why] of Object.entries(notTaken))
    lines.push(`${INDENT}${oneLine(sheet)}：${oneLine(why)}`);
  if (lines.at(-1) !== "") lines.push("");
  return lines;
}

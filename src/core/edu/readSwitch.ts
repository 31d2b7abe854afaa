import { normalForm } from "../cell/normalForm";
import { locate, type Argument } from "./argument";
import { isFault, type Fault } from "../cell/fault";
import { unwrapArgument } from "./unwrapArgument";

const YES = new Set(["TRUE", "1", "是", "真"]);
const NO = new Set(["", "FALSE", "0", "否", "假"]);

/** A yes/no argument: TRUE, 1 or 是; FALSE, 0 or 否. Omitted is false; anything else is #VALUE!. */
export function readSwitch(argument: Argument): boolean | Fault {
  const cell = unwrapArgument(argument.cells[0]?.[0]);
  if (isFault(cell)) return locate(cell, argument, 0, 0);
  const key = normalForm(String(cell ?? "")).toUpperCase();
  if (YES.has(key)) return true;
  if (NO.has(key)) return false;
  return locate({ code: "#VALUE!", reason: `应为 TRUE 或 FALSE，现在是“${key}”` }, argument, 0, 0);
}

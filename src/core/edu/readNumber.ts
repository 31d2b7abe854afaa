import { normalForm } from "../cell/normalForm";
import { parsePrintedNumber } from "../cell/parsePrintedNumber";
import type { RawCell } from "../cell/rawCell";
import type { Fault } from "../cell/fault";
import { isPlaceholder } from "../cell/isPlaceholder";
import { UNIT_BEHIND } from "../lexicon/zh/criterionForms";
import { unwrapArgument } from "./unwrapArgument";

/**
 * The number in an argument cell: a number as it is, a text that is one ("36,703 ", "－8390", "63.7%" → 0.637,
 * "3.67万" → 36700). Null for a blank, white space and the signs for "no figure" (——, /, 不适用), also with a unit behind them.
 * A truth value or any other text is a #VALUE! that quotes it; an Excel error is passed on.
 */
export function readNumber(raw: unknown): number | null | Fault {
  if (typeof raw === "number" && Number.isFinite(raw)) return raw;
  const cell = unwrapArgument(raw);
  return typeof cell === "object" && cell !== null ? cell : readRaw(cell);
}

function readRaw(cell: RawCell): number | null | Fault {
  if (cell === null || cell === "") return null;
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean")
    return { code: "#VALUE!", reason: `是逻辑值 ${cell ? "TRUE" : "FALSE"}，不是数` };
  const printed = parsePrintedNumber(cell);
  if (printed !== null) return printed.value;
  const key = normalForm(cell);
  const bare = key.replace(UNIT_BEHIND, "");
  return bare === "" || isPlaceholder(bare)
    ? null
    : { code: "#VALUE!", reason: `的“${key}”不是数` };
}

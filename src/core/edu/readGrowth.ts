import { normalForm } from "../cell/normalForm";
import type { Fault } from "../cell/fault";
import { significant } from "../quantity/significant";
import { readNumber } from "./readNumber";
import { unwrapArgument } from "./unwrapArgument";

/** A figure that would have to grow more than sixfold is a percentage without its sign: 29.63 under （%）. */
const LARGEST_GROWTH = 5;

/**
 * `readNumber` for a 定基增长, a fraction: over 500% it is #VALUE! unless the cell itself prints its sign of percent, since
 * a percentage whose sign was left out would give figures that look plausible.
 */
export function readGrowth(raw: unknown): number | null | Fault {
  const growth = readNumber(raw);
  if (typeof growth !== "number" || growth <= LARGEST_GROWTH || printsPercent(raw)) return growth;
  return {
    code: "#VALUE!",
    reason: `的 ${growth} 等于 ${significant(growth * 100)}%，表头带（%）的数请写成 ${growth}%，或在区域后面接上 &"%"`,
  };
}

function printsPercent(raw: unknown): boolean {
  const cell = unwrapArgument(raw);
  return typeof cell === "string" && normalForm(cell).includes("%");
}

import type { Draw } from "../draw/draw";
import type { TargetsModel } from "./targetsModel";

/** A lost decimal point or an error in the value of a row, now and then; gives its name. */
export function injectTargetsFault(draw: Draw, model: TargetsModel): string {
  if (!draw.chance(0.35)) return "none";
  const error = draw.chance(0.4);
  const rows = model.rows.filter(
    ({ unit, parts }) => (error || unit === "%") && parts.length === model.pairs.length
  );
  if (rows.length === 0) return "none";
  const row = draw.pick(rows);
  const part = row.parts[0]?.part;
  if (!part || part.value === null || (!error && part.value < 11)) return "none";
  const signed = String(part.valueText).endsWith("%");
  const wrong = Math.round(part.value * 100);
  part.valueText = error ? draw.pick(["#REF!", "#DIV/0!", "#N/A"]) : signed ? `${wrong}%` : wrong;
  row.faults.push({ kind: error ? "error" : "range", of: "value" });
  return error ? "error" : "lost decimal point";
}

import { normalForm } from "../cell/normalForm";
import { parsePrintedNumber } from "../cell/parsePrintedNumber";
import { isFault, type Fault } from "../cell/fault";
import { isPlaceholder } from "../cell/isPlaceholder";
import type { Measure } from "../criterion/measure";
import { SLASH_BETWEEN } from "../lexicon/zh/criterionForms";
import { unwrapArgument } from "./unwrapArgument";
import { readFigure } from "../criterion/readFigure";
import { readLevel } from "../criterion/readLevel";
import { readRatio } from "../criterion/readRatio";

/**
 * Reads the figures of one cell: a number, "96%", "6000元", "1:14", "Ⅳ级", or several parted by "/"
 * ("0.38/0.33"). Null for a blank and the signs for "no figure"; anything else is a #VALUE! that quotes it.
 */
export function readMeasures(raw: unknown): Measure[] | null | Fault {
  const cell = unwrapArgument(raw);
  if (cell === null || isFault(cell)) return cell;
  if (typeof cell === "number") return [{ kind: "number", value: cell, percent: false, unit: "" }];
  if (typeof cell === "boolean")
    return { code: "#VALUE!", reason: `是逻辑值 ${cell ? "TRUE" : "FALSE"}，不是数` };
  const key = normalForm(cell);
  if (key === "" || isPlaceholder(key)) return null;
  const measures: Measure[] = [];
  for (const part of key.split(SLASH_BETWEEN)) {
    const measure = readMeasure(part);
    if (measure === null) return { code: "#VALUE!", reason: `的“${key}”不是数` };
    measures.push(measure);
  }
  return measures;
}

function readMeasure(text: string): Measure | null {
  const figure = readFigure(text);
  if (figure !== null) return { kind: "number", ...figure };
  const printed = parsePrintedNumber(text);
  if (printed !== null)
    return { kind: "number", value: printed.value, percent: printed.percent, unit: "" };
  const ratio = readRatio(text);
  if (ratio !== null) return { kind: "ratio", value: ratio, percent: false, unit: "" };
  const level = readLevel(text);
  return level === null ? null : { kind: "level", value: level, percent: false, unit: "" };
}

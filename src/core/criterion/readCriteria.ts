import { normalForm } from "../cell/normalForm";
import { PERCENT_IN_WORDS, RANGE_OF_FIGURES, SLASH_BETWEEN } from "../lexicon/zh/criterionForms";
import { takeComparison } from "./comparisonWords";
import type { Bound, Criterion } from "./criterion";
import { readFigure, type Figure } from "./readFigure";
import { readLevel } from "./readLevel";
import { readRatio } from "./readRatio";

/**
 * Reads a criterion: "≥95%", "不低于6000元", "控制在0.35以内", "1:15", "0.4~0.5", "Ⅲ级以上"; several behind
 * one another with "/" ("<0.4/<0.35") are several criteria in that order. Null for everything else, never a
 * guess: no direction ("95"), two contradicting directions, words that are not of its grammar.
 * Two forms have a direction of their own: 100% (nothing is above it) and 1:15 (at most 15 to one teacher).
 */
export function readCriteria(text: string): Criterion[] | null {
  const parts = normalForm(text).replace(PERCENT_IN_WORDS, "$1%").split(SLASH_BETWEEN);
  const criteria: Criterion[] = [];
  for (const part of parts) {
    const criterion = readOne(part);
    if (criterion === null) return null;
    criteria.push(criterion);
  }
  return criteria;
}

function readOne(text: string): Criterion | null {
  const compared = takeComparison(text);
  if (compared === null) return null;
  const { comparison, figure: written } = compared;
  const figure = readFigure(written);
  if (figure !== null) {
    const own = figure.percent && figure.value === 1 ? "≥" : null;
    return criterionOf(figure, comparison ?? own, figure.value);
  }
  const ratio = readRatio(written);
  if (ratio !== null) {
    const own = written.startsWith("1:") && ratio < 1 ? "≥" : null;
    return oneBound("ratio", comparison ?? own, ratio);
  }
  const level = readLevel(written);
  return level !== null ? oneBound("level", comparison, level) : readRange(text);
}

function readRange(text: string): Criterion | null {
  const [, from = "", to = ""] = RANGE_OF_FIGURES.exec(text) ?? [];
  const high = readFigure(to);
  const low = high === null ? null : (readFigure(from + unitText(from, to)) ?? readFigure(from));
  if (low === null || high === null || low.value > high.value) return null;
  if (low.percent !== high.percent || (low.unit !== "" && low.unit !== high.unit)) return null;
  return {
    kind: high.percent ? "percent" : "amount",
    bounds: [
      { comparison: "≥", value: low.value },
      { comparison: "≤", value: high.value },
    ],
    unit: high.unit,
  };
}

/** What the second figure of a range writes behind its digits, where the first writes nothing: 40~50% → "%". */
function unitText(from: string, to: string): string {
  return /\d$/.test(from) ? to.replace(/^[-+\d.,]+/, "") : "";
}

function criterionOf(
  figure: Figure,
  comparison: Bound["comparison"] | null,
  value: number
): Criterion | null {
  if (comparison === null) return null;
  const kind = figure.percent ? "percent" : "amount";
  return { kind, bounds: [{ comparison, value }], unit: figure.unit };
}

function oneBound(
  kind: "ratio" | "level",
  comparison: Bound["comparison"] | null,
  value: number
): Criterion | null {
  return comparison === null ? null : { kind, bounds: [{ comparison, value }], unit: "" };
}

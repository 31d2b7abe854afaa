import type { Draw } from "../draw/draw";
import { TOTAL_LABELS } from "../words/totalLabels";
import type { ChecklistModel } from "./checklistModel";
import type { Form } from "./drawForm";
import { printFigure, type PrintStyle } from "./printFigure";
import { drawRateStyle } from "./drawRateStyle";
import { tally } from "./tally";
import type { TotalFigure, TotalLine, TotalMeasure } from "./totalLine";

type Counted = Pick<ChecklistModel, "lanes" | "items" | "cells">;

export interface DrawnTotals {
  totals: TotalLine[];
  style: PrintStyle;
  /** Whether the labels say what is counted. */
  bare: string;
}

/** Totals that tell how many indicators are counted at all, and so what a blank is. */
const TELLING: readonly TotalMeasure[] = ["rate", "unmet", "both", "quotient"];

/**
 * The lines of totals: none, or one to four measures at the end or the start, now and then 小计 by section. `sections`
 * are the items of each. Where blanks are explained by totals alone, such totals are printed.
 */
export function drawTotals(
  draw: Draw,
  counted: Counted,
  sections: readonly (readonly number[])[],
  form: Form
): DrawnTotals {
  const style = drawStyle(draw);
  const measures = drawMeasures(draw, form);
  const at = draw.weighted<"first" | "last">([
    [8, "last"],
    [2, "first"],
  ]);
  const all = counted.items.map((_, k) => k);
  const bare = measures.length === 1 && counted.lanes.length > 3 && draw.chance(0.2);
  const named = bare ? "Bare" : draw.chance(0.06) ? "Bilingual" : "";
  const lines = measures.map((measure) => totalLine(draw, counted, style, measure, at, all, named));
  const subtotals =
    measures.length > 0 && draw.chance(0.25) ? drawSubtotals(draw, counted, sections, style) : [];
  return {
    totals: [...lines, ...subtotals],
    style,
    bare: named === "" ? "plain" : named.toLowerCase(),
  };
}

function drawMeasures(draw: Draw, form: Form): TotalMeasure[] {
  // Totals would tell after all what such marks mean.
  if (form.note.wording === "unreadable") return [];
  const told = form.blanks === "totals" || form.blanks === "title";
  const choices: [number, TotalMeasure[]][] = [
    [6, []],
    [4, ["rate"]],
    [3, ["both"]],
    [3, ["met"]],
    [3, ["unmet"]],
    [4, ["unmet", "rate"]],
    [4, ["met", "rate"]],
    [2, ["met", "unmet", "rate"]],
    [2, ["quotient"]],
    [1, ["quotient", "rate"]],
    [1.5, ["base", "met", "rate"]],
    [2, ["met", "unmet", "rate", "rank"]],
    [1, ["rate", "rank"]],
    [1, ["unmet", "score"]],
    [1, ["rate", "score", "rank"]],
    [1, ["score"]],
    [1, ["rate", "lastYear"]],
  ];
  const measures = draw.weighted(
    told ? choices.filter(([, all]) => all.some((each) => TELLING.includes(each))) : choices
  );
  // Nobody ranks one county, or a county's own columns against each other.
  return form.shape === "plain" || form.shape === "pairs"
    ? measures
    : measures.filter((each) => each !== "rank");
}

/** 小计 behind each section, where there are several of some size. */
function drawSubtotals(
  draw: Draw,
  counted: Counted,
  sections: readonly (readonly number[])[],
  style: PrintStyle
): TotalLine[] {
  const big = sections.filter((items) => items.length > 1);
  if (sections.length < 2 || big.length < sections.length) return [];
  const [measure, own] = draw.pick<[TotalMeasure, string]>([
    ["met", "小计（达标数）"],
    ["unmet", "未达标小计"],
    ["rate", "小计（达标率）"],
  ]);
  const label = draw.pick(["小计", own]);
  return sections.map((items) => ({
    ...totalLine(draw, counted, style, measure, "section", [...items], ""),
    label,
  }));
}

function drawStyle(draw: Draw): PrintStyle {
  const both = draw.pick<PrintStyle["both"]>([
    (unmet, rate) => `（-${unmet}）\n${rate}`,
    (unmet, rate) => `（-${unmet}）${rate}`,
    (unmet, rate) => `(-${unmet})\n${rate}`,
    (unmet, rate) => `(-${unmet})${rate}`,
  ]);
  return { rate: drawRateStyle(draw), unit: draw.chance(0.07) ? "项" : "", both };
}

function totalLine(
  draw: Draw,
  counted: Counted,
  style: PrintStyle,
  measure: TotalMeasure,
  at: TotalLine["at"],
  items: number[],
  name: "" | "Bilingual" | "Bare"
): TotalLine {
  const tallies = counted.lanes.map((_, lane) =>
    tally(counted.items, counted.cells, lane, items, "was")
  );
  const label = labelOf(draw, measure, name);
  const figures = tallies.map(({ met, unmet }, lane): TotalFigure => {
    if (measure === "rank") return { ink: { value: rankOf(tallies, lane) } };
    if (measure === "score" || measure === "lastYear")
      return { ink: { value: draw.int(5200, 9800) / 100 } };
    return printFigure(measure, style, met, unmet);
  });
  return {
    label: measure === "rate" ? withUnit(label, style) : label,
    measure,
    at,
    items,
    figures,
  };
}

function withUnit(label: string, style: PrintStyle): string {
  return /%|％|rate|Rate/.test(label) ? label : `${label}${style.rate.unit}`;
}

function labelOf(draw: Draw, measure: TotalMeasure, name: "" | "Bilingual" | "Bare"): string {
  const named = TOTAL_LABELS[measure];
  if (name === "Bilingual" && measure === "rate") return draw.pick(TOTAL_LABELS.rateBilingual);
  if (name === "Bilingual" && measure === "met") return draw.pick(TOTAL_LABELS.metBilingual);
  if (name === "Bilingual" && measure === "unmet") return draw.pick(TOTAL_LABELS.unmetBilingual);
  if (name === "Bare" && measure === "rate") return draw.pick(TOTAL_LABELS.rateBare);
  if (name === "Bare" && measure === "met") return draw.pick(TOTAL_LABELS.metBare);
  return draw.pick(named);
}

/** 中国式 or competition ranking: both are in use, competition is drawn; ties stand as ties. */
function rankOf(tallies: readonly { met: number; unmet: number }[], lane: number): number {
  const rate = ({ met, unmet }: { met: number; unmet: number }): number =>
    met + unmet === 0 ? 0 : met / (met + unmet);
  const own = tallies[lane];
  return own ? 1 + tallies.filter((other) => rate(other) > rate(own) + 1e-12).length : 0;
}

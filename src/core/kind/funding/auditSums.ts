import { exactDifference } from "../../quantity/exactDifference";
import { exactSum } from "../../quantity/exactSum";
import type { Finding } from "../../finding/checkReport";
import { roundHalfUp } from "../../quantity/roundHalfUp";
import { isNothing } from "./isNothing";
import type { Figure, FundingModel, Measure, StageColumns } from "./model";
import { inPrint } from "./wording";
import { smallest } from "../../quantity/extremes";

const WORDS = { need: "应增经费", students: "学生数" } as const;

/**
 * Printed totals of need and of students against their rows, allowing for the rounding of every part (half a
 * unit of the last digit each) and of the total. Averages (全市平均) are no sums; gaps, growths and targets are
 * never added. A blank that the total determines, or a blank total, is a `missing-value`.
 */
export function auditSums(model: FundingModel, stage: StageColumns): Finding[] {
  return (["need", "students"] as const).flatMap((measure) => {
    const column = stage.figures[measure];
    if (column === undefined) return [];
    return model.rows.flatMap((row, k) => {
      if ((row.role !== "total" && row.role !== "subtotal") || row.average === true) return [];
      return auditTotal(model, stage, measure, column, k);
    });
  });
}

function auditTotal(
  model: FundingModel,
  stage: StageColumns,
  measure: "need" | "students",
  column: readonly Figure[],
  at: number
): Finding[] {
  const total = column[at];
  if (total === undefined) return [];
  const groups = partsOf(model, at).map((rows) =>
    rows.flatMap((k) => (column[k] === undefined ? [] : [{ k, figure: column[k] }]))
  );
  const name = `${stage.heading}${model.rows[at]?.name ?? ""}`;
  const results = groups
    .filter((parts) => parts.some(({ figure }) => figure.number !== null))
    .map((parts) => compare(stage, total, parts));
  if (results.some((result) => result.kind === "agrees" || result.kind === "open")) return [];
  const [first] = results;
  if (first === undefined || first.kind === "agrees" || first.kind === "open") return [];
  const digits = Math.max(0, Math.round(-Math.log10(first.step)));
  if (first.kind === "blank") {
    const computed = roundHalfUp(first.value, digits);
    const region =
      first.at === total
        ? name
        : `${stage.heading}${model.rows[column.indexOf(first.at)]?.name ?? ""}`;
    if (first.at === total && !hasOtherFigures(stage, at, measure)) return [];
    const how =
      first.at === total
        ? `各行合计为 ${computed}`
        : `按 ${total.cell} 的合计减去其余各行应为 ${computed}`;
    return [
      {
        rule: "missing-value",
        cell: first.at.cell,
        printed: null,
        computed,
        message: `${region}的${WORDS[measure]}（${first.at.cell}）是空的，${how}。`,
      },
    ];
  }
  const sum = roundHalfUp(first.value, digits);
  return [
    {
      rule: "sum-mismatch",
      cell: total.cell,
      printed: inPrint(total, total.number?.value ?? null),
      computed: inPrint(total, sum),
      message: `${name}的${WORDS[measure]}合计印作 ${total.text}，各行相加是 ${inPrint(total, sum) ?? sum}，相差超过各数四舍五入的总和。${oppositeSigns(model, stage, first.parts)}`,
    },
  ];
}

type Part = { k: number; figure: Figure };
type Result =
  | { kind: "agrees" }
  | { kind: "open" }
  | { kind: "differs"; value: number; step: number; parts: readonly Part[] }
  | { kind: "blank"; value: number; step: number; at: Figure };

/** `open`: a part that should be there is not, so that nothing can be said. */
function compare(stage: StageColumns, total: Figure, parts: readonly Part[]): Result {
  const printed = parts.flatMap(({ figure }) => (figure.number === null ? [] : [figure.number]));
  const sum = exactSum(printed.map(({ value }) => value));
  const step = smallest(printed.map((one) => one.step));
  const missing = parts.filter(
    ({ k, figure }) => figure.number === null && isDue(stage, k, figure)
  );
  if (total.number === null)
    return missing.length === 0 && total.text === ""
      ? { kind: "blank", value: sum, step, at: total }
      : { kind: "open" };
  const room =
    (printed.reduce((whole, one) => whole + one.step, 0) + total.number.step) / 2 +
    1e-9 * Math.max(1, Math.abs(sum));
  if (Math.abs(sum - total.number.value) <= room) return { kind: "agrees" };
  const [only, ...more] = missing;
  if (only === undefined) return { kind: "differs", value: sum, step, parts };
  return more.length === 0 && only.figure.text === ""
    ? { kind: "blank", value: exactDifference(total.number.value, sum), step, at: only.figure }
    : { kind: "open" };
}

/** Whether a part without a figure should have one: its row prints others, or its cell an error or words. */
function isDue(stage: StageColumns, k: number, { text, notApplicable }: Figure): boolean {
  if (notApplicable === true) return false;
  if (text !== "") return !isNothing(text);
  return (["gap", "growth", "actual"] as const).some(
    (measure) => (stage.figures[measure]?.[k]?.number ?? null) !== null
  );
}

/** Groups of rows that a total may be the sum of: all regions; for a subtotal the regions above or below it. */
function partsOf(model: FundingModel, at: number): number[][] {
  const indices = (from: number, to: number) =>
    model.rows.flatMap((row, k) => (k >= from && k < to && row.role === "region" ? [k] : []));
  if (model.rows[at]?.role === "total") return [indices(0, model.rows.length)];
  const isSum = (k: number) =>
    ["total", "subtotal", "benchmark"].includes(model.rows[k]?.role ?? "");
  let from = at;
  while (from > 0 && !isSum(from - 1)) from--;
  let to = at + 1;
  while (to < model.rows.length && !isSum(to)) to++;
  return [indices(from, at), indices(at + 1, to)].filter((group) => group.length > 0);
}

function hasOtherFigures(stage: StageColumns, k: number, measure: Measure): boolean {
  return (["growth", "gap", "actual"] as const).some(
    (one) => one !== measure && (stage.figures[one]?.[k]?.number ?? null) !== null
  );
}

/** Names rows whose need has another sign than their gap: the likely cause of a wrong sum; '' when there is none. */
function oppositeSigns(model: FundingModel, stage: StageColumns, parts: readonly Part[]): string {
  const odd = parts.filter(
    ({ k, figure }) =>
      (figure.number?.value ?? 0) * (stage.figures.gap?.[k]?.number?.value ?? 0) < 0
  );
  if (odd.length === 0 || stage.figures.need === undefined) return "";
  return `其中${odd.map(({ k, figure }) => `${model.rows[k]?.name ?? ""}（${figure.cell}）`).join("、")}的应增经费与差额正负相反，请先核对。`;
}

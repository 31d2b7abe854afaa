import { isFault } from "../../cell/fault";
import { actualBehindGap } from "../../measure/actualBehindGap";
import { gap as gapOf } from "../../measure/gap";
import { growth as growthOf } from "../../measure/growth";
import { roundHalfUp } from "../../quantity/roundHalfUp";
import type { Interval } from "../../quantity/interval";
import type { Finding } from "../../finding/checkReport";
import { benchmarkFigure } from "./benchmark";
import {
  gapFrom,
  identityHolds,
  targetsAllowed,
  targetsAllowedByAll,
  type RowFigures,
} from "./identity";
import type { FundingModel, StageColumns } from "./model";
import { rowFigures, wholeTargets } from "./likelyTarget";
import { inPrint, yuan } from "./wording";

/**
 * Rows of a stage whose printed target, growth, gap and actual figure cannot all hold, however they were rounded.
 * The message says which target would fit every row of the column, where one does: then the printed target is
 * the likely error, not the row.
 */
export function auditIdentity(model: FundingModel, stage: StageColumns): Finding[] {
  const benchmark = benchmarkFigure(model, stage);
  const rows = model.rows.map((row, k) => ({
    row,
    k,
    figures: rowFigures(stage, k, benchmark?.number ?? null),
  }));
  const others = rows.filter(({ row }) => row.role !== "benchmark");
  const fitting = targetsAllowedByAll(others.map(({ figures }) => figures));
  return others.flatMap(({ row, k, figures }): Finding[] => {
    if (identityHolds(figures)) return [];
    const [growth, gap] = [stage.figures.growth?.[k], stage.figures.gap?.[k]];
    const at = growth?.number ? growth : (gap ?? growth);
    if (at === undefined || figures.target === null) return [];
    const implied = at === growth ? impliedGrowth(figures) : impliedGap(figures);
    const place = stage.heading === "" ? row.name : `${stage.heading}${row.name}`;
    return [
      {
        rule: "funding-identity",
        cell: at.cell,
        printed: inPrint(at, at.number?.value ?? null),
        computed: inPrint(at, implied),
        message: `${place}的指标值 ${yuan(figures.target.value)}、${partsOf(stage, k)} 互相对不上，计入四舍五入的误差后仍对不上。${advice(figures, fitting, benchmark?.number?.value ?? null)}`,
      },
    ];
  });
}

/** What a row prints beside its target: "定基增长 183.8%、差额 -18992". */
export function partsOf(stage: StageColumns, k: number): string {
  const { actual, growth, gap } = stage.figures;
  return [
    actual?.[k]?.number ? `实际 ${actual[k].text}` : "",
    growth?.[k]?.number
      ? `定基增长 ${growth[k].text}${growth[k].text.includes("%") ? "" : "%"}`
      : "",
    gap?.[k]?.number ? `差额 ${gap[k].text}` : "",
  ]
    .filter((part) => part !== "")
    .join("、");
}

function advice(figures: RowFigures, fitting: Interval | null, benchmark: number | null): string {
  const { target } = figures;
  if (target === null) return "";
  if (
    benchmark !== null &&
    benchmark !== target.value &&
    identityHolds({ ...figures, target: { ...target, value: benchmark } })
  )
    return `按基准 ${yuan(benchmark)} 计算则相符，此行的指标值可能录错。`;
  const common = fitting === null ? null : wholeTargets(fitting, target.step);
  if (common !== null)
    return `指标值若为 ${common}，本列各行都相符，印出的指标值可能有误，请核对。`;
  const own = targetsAllowed(figures);
  const implied = own === null ? null : wholeTargets(own, target.step);
  return `${implied === null ? "" : `按此行的增长和差额倒推，指标值应为 ${implied}。`}本列其余各行与指标值相符的，请核对此行的${printedIn(figures)}。`;
}

/** What a row prints beside its target: 增长和差额, 实际数和差额. */
function printedIn({ actual, growth, gap }: RowFigures): string {
  const names = [actual && "实际数", growth && "增长", gap && "差额"].filter(
    (name) => name !== null
  );
  return `${names.slice(0, -1).join("、")}和${names.at(-1) ?? ""}`;
}

function impliedGrowth({ target, actual, gap }: RowFigures): number | null {
  if (target === null) return null;
  const base = actual?.value ?? (gap === null ? null : actualBehindGap(target.value, gap.value));
  if (base === null || base <= 0) return null;
  const implied = growthOf(base, target.value);
  return isFault(implied) ? null : roundHalfUp(implied, 6);
}

function impliedGap({ target, actual, growth }: RowFigures): number | null {
  if (target === null) return null;
  if (actual !== null) return roundHalfUp(gapOf(actual.value, target.value), 2);
  return growth === null || growth.value <= -1
    ? null
    : roundHalfUp(gapFrom(target.value, growth.value), 0);
}

import { rateOf } from "../../measure/rateOf";
import { roundHalfUp } from "../../quantity/roundHalfUp";
import type { Finding } from "../../finding/checkReport";
import type { ChecklistModel, PrintedTotal, TotalLine } from "./model";
import { fitsRate, isBetween } from "./fits";
import type { Count } from "./body";
import { readTotalLabel } from "./totalWords";
import { largest } from "../../quantity/extremes";

/** Fewer regions than this cannot show that a line prints another measure altogether. */
const FEWEST_TO_JUDGE = 4;
/** A line that agrees with the marks in no more than this share of its regions prints another measure. */
const OTHER_MEASURE = 0.2;

/**
 * Checks every printed rate and count against the marks it covers. A rate agrees when the exact share,
 * rounded half up once to the printed digits, is what is printed (`domain.md` §2). A line that agrees
 * nowhere and fits no common number of indicators is another measure (the province's weighted 达成度) and
 * is left alone, as is a section line whose section cannot be told.
 */
export function auditTotals(model: ChecklistModel): Finding[] {
  const lines = model.totals.map((total) => checkLine(model, total));
  return [...lines.flatMap((line) => auditLine(model, line, lines)), ...auditDenominators(model)];
}

interface Checked {
  region: number;
  printed: PrintedTotal;
  counted: Count;
  /** Blank and unknown cells, any of which may be met, unmet or not counted. */
  unsure: number;
}

/** What a line prints of one sort, and what of it the marks do not come to. */
interface Figures {
  all: Checked[];
  wrong: Checked[];
}

interface CheckedLine extends Record<"rate" | "unmet" | "met", Figures> {
  label: string;
  /** It covers all indicators. */
  whole: boolean;
}

function checkLine(model: ChecklistModel, total: TotalLine): CheckedLine {
  const counts = model.body.count(total);
  const checked = total.cells.flatMap((printed, region): Checked[] => {
    const counted = counts[region];
    return counted !== undefined && counted.met + counted.unmet > 0
      ? [{ region, printed, counted, unsure: counted.unsure }]
      : [];
  });
  const figures = <Sort extends "rate" | "unmet" | "met">(
    sort: Sort,
    agrees: (printed: NonNullable<PrintedTotal[Sort]>, counted: Count, unsure: number) => boolean
  ): Figures => {
    const [all, wrong]: [Checked[], Checked[]] = [[], []];
    for (const one of checked) {
      const printed = one.printed[sort];
      if (printed === null) continue;
      all.push(one);
      if (!agrees(printed, one.counted, one.unsure)) wrong.push(one);
    }
    return { all, wrong };
  };
  return {
    label: total.label,
    whole: total.from === 0 && total.to === model.indicators.length - 1,
    rate: figures("rate", fitsRate),
    unmet: figures("unmet", (printed, { unmet }, unsure) => isBetween(printed, unmet, unsure)),
    met: figures("met", (printed, { met }, unsure) => isBetween(printed, met, unsure)),
  };
}

function auditLine(
  model: ChecklistModel,
  line: CheckedLine,
  lines: readonly CheckedLine[]
): Finding[] {
  const { rate, unmet, met } = line;
  // 小计 of several sections print the same measure: they are believed together.
  const alike = lines.filter((one) => one === line || (!one.whole && one.label === line.label));
  const believed = (sort: "rate" | "unmet" | "met") =>
    line.whole
      ? trusted(line[sort])
      : mostlyAgrees(
          alike.map((one) => one[sort]),
          readTotalLabel(line.label)?.kinds.length === 1
        );
  return [
    ...(believed("rate") ? rate.wrong.map((one) => rateFinding(model, one, rate.all)) : []),
    ...(believed("unmet") ? unmet.wrong.map((one) => countFinding(model, one, "unmet")) : []),
    ...(believed("met") ? met.wrong.map((one) => countFinding(model, one, "met")) : []),
  ];
}

/**
 * Whether most of what lines over sections print is what the marks come to; half of it where their words leave no doubt of what
 * they count (`named`: 未达标小计).
 */
function mostlyAgrees(figures: readonly Figures[], named: boolean): boolean {
  const wrong = figures.reduce((sum, one) => sum + one.wrong.length, 0);
  const agreeing = figures.reduce((sum, { all }) => sum + all.length, 0) - wrong;
  return agreeing > wrong || (named && agreeing > 0 && agreeing === wrong);
}

/** Whether a line over the whole table can be held against the marks at all. */
function trusted({ all, wrong }: Figures): boolean {
  const agreeing = all.length - wrong.length;
  return (
    all.length < FEWEST_TO_JUDGE ||
    agreeing > all.length * OTHER_MEASURE ||
    commonBase(wrong) !== null
  );
}

/** The number of indicators by which every printed rate would come out right; null when there is none. */
function commonBase(wrong: readonly Checked[]): number | null {
  const most = largest(wrong.map(({ counted }) => counted.met + counted.unmet));
  for (let base = Math.ceil(most / 2); base <= most * 2; base++)
    if (
      wrong.every(({ printed, counted }) =>
        rateAgrees(printed, { ...counted, unmet: base - counted.met }, 0)
      )
    )
      return base;
  return null;
}

function rateAgrees({ rate }: PrintedTotal, counted: Count, unsure: number): boolean {
  return rate === null || fitsRate(rate, counted, unsure);
}

function rateFinding(
  model: ChecklistModel,
  { region, printed, counted }: Checked,
  line: readonly Checked[]
): Finding {
  const name = model.regions[region]?.name ?? "";
  const { met, unmet } = counted;
  const exact = 100 * (rateOf(met, unmet) ?? 0);
  const tied = line.filter(
    (other) =>
      other.region !== region &&
      other.counted.met * (met + unmet) === met * (other.counted.met + other.counted.unmet)
  );
  const { unsure = 0 } = model.body.count()[region] ?? {};
  const sentences = [
    `${name}的达成度印作 ${print(printed.rate?.value ?? 0)}，按表内标记是 ${met}÷${met + unmet}${inWords(exact)}。`,
    tied.length > 0
      ? `${tied.map((other) => `${model.regions[other.region]?.name ?? ""}（印作 ${print(other.printed.rate?.value ?? 0)}）`).join("、")}同为这一比例，与${name}并列，不应分出先后。`
      : "",
    unsure > 0 ? `${name}另有 ${unsure} 项未填或标记不明，未计入。` : "",
  ];
  return {
    rule: "rate-mismatch",
    cell: printed.cell,
    printed: printed.rate?.value ?? null,
    computed: Number(exact.toPrecision(12)),
    message: sentences.join(""),
  };
}

function countFinding(
  model: ChecklistModel,
  { region, printed, counted }: Checked,
  kind: "met" | "unmet"
): Finding {
  const name = model.regions[region]?.name ?? "";
  const words = kind === "met" ? "达标" : "未达标";
  return {
    rule: kind === "met" ? "sum-mismatch" : "unmet-count-mismatch",
    cell: kind === "unmet" ? (printed.unmetCell ?? printed.cell) : printed.cell,
    printed: printed[kind],
    computed: counted[kind],
    message: `${name}印有 ${printed[kind] ?? 0} 项${words}，按表内标记是 ${counted[kind]} 项。`,
  };
}

/** "总项目数（30）" against the indicators counted: right when it is their number, or that of most regions' marks. */
function auditDenominators(model: ChecklistModel): Finding[] {
  const counted = model.indicators.filter(({ excluded }) => !excluded).length;
  return model.denominators.flatMap(({ cell, printed }): Finding[] => {
    const fitting = model.body.count().filter(({ met, unmet }) => met + unmet === printed).length;
    if (printed === counted || fitting * 2 >= model.regions.length) return [];
    return [
      {
        rule: "sum-mismatch",
        cell,
        printed,
        computed: counted,
        message: `${cell} 印的总项目数是 ${printed}，表内计入的指标是 ${counted} 项。`,
      },
    ];
  });
}

/** The exact rate and what it is when printed: "＝75%", "≈45.45%（保留一位小数为 45.5，取整为 45）". */
function inWords(exact: number): string {
  const [one, whole] = [roundHalfUp(exact, 1), roundHalfUp(exact, 0)];
  if (Math.abs(exact - one) < 1e-9) return `＝${print(one)}%`;
  return `≈${print(roundHalfUp(exact, 2))}%（保留一位小数为 ${print(one)}，取整为 ${whole}）`;
}

function print(value: number): string {
  return String(Number(value.toFixed(6)));
}

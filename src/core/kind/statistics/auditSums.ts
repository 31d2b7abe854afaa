import { exactDifference } from "../../quantity/exactDifference";
import type { Finding } from "../../finding/checkReport";
import { compareSum } from "./compareSum";
import type { Entry, StatFigure, StatisticsModel, SumRelation } from "./model";
import { entryName, placeName } from "./wording";

/** What re-adding all totals gave. */
export interface SumAudit {
  findings: Finding[];
  /** Printed totals of rows that were re-added, in reading order. */
  totals: { cell: string; printed: number; computed: number }[];
  /** Blank totals that the rows determine, where the table leaves most such totals blank: offered, not found wrong. */
  offers: { cell: string; name: string; computed: number }[];
}

/**
 * Re-adds every total of a table. Parts within a row come first: what they determine of blank cells counts when the
 * rows are added up.
 */
export function auditSums(model: StatisticsModel): SumAudit {
  const known = new Map<string, number>();
  const audit: SumAudit = { findings: [], totals: [], offers: [] };
  const within = model.sums.filter(({ partition }) => partition);
  const add = (found: readonly Finding[]) => {
    for (const finding of found) audit.findings.push(finding);
  };
  for (const sum of within) add(blanksOf(model, sum, known));
  for (const sum of within) add(differences(model, sum, known));
  for (const sum of model.sums.filter(({ partition }) => !partition)) {
    add(blanksOf(model, sum, known));
    add(differences(model, sum, known));
    add(blankTotals(model, sum, known, audit));
    for (const total of readded(model, sum, known)) audit.totals.push(total);
  }
  for (const { cell, printed, computed, name } of model.counts) {
    audit.totals.push({ cell, printed, computed });
    if (printed !== computed)
      audit.findings.push({
        rule: "sum-mismatch",
        cell,
        printed,
        computed,
        message: `合计行的${name}（${cell}）印作 ${printed}，表中实有 ${computed} 行，请核对。`,
      });
  }
  return audit;
}

/** One total with its parts, once for each line or lane across. */
interface Crossing {
  total: StatFigure;
  parts: StatFigure[];
  /** What is measured: the lane for totals of lines, the line for totals of lanes. */
  across: Entry;
  index: number;
}

function crossings(
  { figures, lines, lanes }: StatisticsModel,
  { axis, total, parts }: SumRelation
): Crossing[] {
  const across = axis === "line" ? lanes : lines;
  const at = (entry: number, other: number) =>
    axis === "line" ? figures[entry]?.[other] : figures[other]?.[entry];
  return across.flatMap((one, index) => {
    const whole = at(total, index);
    return whole === undefined || one.role === "aside"
      ? []
      : [{ total: whole, parts: parts.flatMap((k) => at(k, index) ?? []), across: one, index }];
  });
}

function differences(
  model: StatisticsModel,
  sum: SumRelation,
  known: ReadonlyMap<string, number>
): Finding[] {
  return crossings(model, sum).flatMap(({ total, parts, across }): Finding[] => {
    const result = compareSum(total, parts, known);
    if (result.kind !== "differs" || total.additive !== "yes") return [];
    // Within a row a blank part may be anything; among rows it is nothing.
    if (sum.partition && result.blanks > 0) return [];
    const { computed } = result;
    const off = exactDifference(total.value, computed);
    const place = placeName(model, sum, across);
    const how = sum.partition
      ? `${names(model, sum)}相加是 ${computed}`
      : `${sum.parts.length} 项相加是 ${computed}`;
    const rounding =
      total.step > 0 || parts.some(({ step }) => step > 0) ? "，超出四舍五入的误差" : "";
    const blanks = result.blanks > 0 ? `（${result.blanks} 个空格按 0 计）` : "";
    return [
      {
        rule: sum.partition ? "part-sum-mismatch" : "sum-mismatch",
        cell: total.cell,
        printed: total.value,
        computed,
        message: `${place}（${total.cell}）印作 ${total.text}，${how}${blanks}，${off > 0 ? "多" : "少"} ${Math.abs(off)}${rounding}，请核对。`,
      },
    ];
  });
}

/** The parts by name where they are few: 公办 43780 与民办 7982. */
function names({ lanes, lines }: StatisticsModel, { axis, parts }: SumRelation): string {
  const entries = axis === "line" ? lines : lanes;
  return parts.length > 4
    ? `${parts.length} 项`
    : parts.map((k) => `“${entryName(entries[k])}”`).join("、");
}

/** Blank parts that the total and all other parts determine, where the rest is not nothing. Adds them to `known`. */
function blanksOf(model: StatisticsModel, sum: SumRelation, known: Map<string, number>): Finding[] {
  const entries = sum.axis === "line" ? model.lines : model.lanes;
  return crossings(model, sum).flatMap(({ total, parts, across }): Finding[] => {
    const blank = parts.filter(({ kind, cell }) => kind === "blank" && !known.has(cell));
    const [only, ...more] = blank;
    const result = compareSum(total, parts, known);
    if (sum.partition && result.kind === "blank" && total.additive === "yes" && blank.length === 0)
      return missing(total, result.computed, placeName(model, sum, across), known);
    if (only === undefined || more.length > 0 || result.kind !== "differs") return [];
    const rest = exactDifference(total.value, result.computed);
    const index = sum.parts[parts.indexOf(only)] ?? -1;
    // In a list of projects a blank is nothing; among regions every one has its figure.
    if (
      rest <= 0 ||
      total.additive !== "yes" ||
      (!sum.partition && entries[index]?.region !== true)
    )
      return [];
    return missing(only, rest, placeName(model, { ...sum, total: index }, across), known);
  });
}

function missing(
  at: StatFigure,
  value: number,
  place: string,
  known: Map<string, number>
): Finding[] {
  if (known.has(at.cell)) return [];
  known.set(at.cell, value);
  return [
    {
      rule: "missing-value",
      cell: at.cell,
      printed: null,
      computed: value,
      message: `${place}（${at.cell}）是空的，按表内其他数推算应为 ${value}。`,
    },
  ];
}

/** Blank totals: missing where most of the line's totals are printed or none is, else only offered. */
function blankTotals(
  model: StatisticsModel,
  sum: SumRelation,
  known: Map<string, number>,
  audit: SumAudit
): Finding[] {
  const all = crossings(model, sum).filter(({ total }) => total.additive === "yes");
  const blank = all.flatMap(({ total, parts, across }) => {
    const result = compareSum(total, parts, known);
    return result.kind === "blank" &&
      parts.some(({ kind }) => kind === "number") &&
      !known.has(total.cell)
      ? [{ total, computed: result.computed, place: placeName(model, sum, across) }]
      : [];
  });
  const printed = all.filter(({ total }) => total.kind === "number").length;
  if (printed > blank.length || printed === 0)
    return blank.flatMap(({ total, computed, place }) => missing(total, computed, place, known));
  audit.offers.push(
    ...blank.map(({ total, computed, place }) => ({ cell: total.cell, name: place, computed }))
  );
  return [];
}

function readded(
  model: StatisticsModel,
  sum: SumRelation,
  known: ReadonlyMap<string, number>
): SumAudit["totals"] {
  return crossings(model, sum).flatMap(({ total, parts }) => {
    const result = compareSum(total, parts, known);
    if (result.kind !== "agrees" && (result.kind !== "differs" || total.additive !== "yes"))
      return [];
    return [{ cell: total.cell, printed: total.value, computed: result.computed }];
  });
}

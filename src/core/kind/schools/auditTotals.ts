import { significant } from "../../quantity/significant";
import type { Finding } from "../../finding/checkReport";
import { bestScope, isTrusted } from "./bestScope";
import type { CountColumn, Figure, SchoolsModel } from "./model";
import { inPrint } from "./wording";

interface CheckedTotal {
  column: CountColumn;
  figure: Figure;
  sum: number;
  agrees: boolean;
}

/** One column over the schools of a scope. */
interface Sum {
  /** Of those that have a figure. */
  sum: number;
  /** How far it may lie from the true one. */
  room: number;
  count: number;
  /** Figures that are missing or unreadable. */
  open: Figure[];
}

/** Sums of the columns of a model over a scope, in the order of its columns. */
type Sums = (scope: readonly number[]) => readonly Sum[];

/** Printed totals of students, classes and whole resources that are not the sum of the schools, and blanks that they determine. */
export function auditTotals(model: SchoolsModel): Finding[] {
  const sums = sumReader(model.counts);
  return model.lines.flatMap((line, k) => {
    if (line.kind !== "total") return [];
    const judged = bestScope(line.scopes, (scope) => checkTotals(model, k, sums(scope)));
    if (judged === null) return [];
    const { scope, cells } = judged;
    const wrong = isTrusted(cells) ? cells.filter(({ agrees }) => !agrees) : [];
    const parts = sums(scope);
    return [
      ...wrong.map(({ column, figure, sum }) => mismatch(line.label, column, figure, sum)),
      ...model.counts.flatMap((column, c) => blanks(model, k, column, parts[c], line.label)),
    ];
  });
}

/** A scope that several lines share is added up once. */
function sumReader(counts: readonly CountColumn[]): Sums {
  const byLine = counts.map(
    ({ parts }) => new Map(parts.map(({ line, figure }) => [line, figure]))
  );
  const known = new Map<readonly number[], Sum[]>();
  return (scope) => {
    let sums = known.get(scope);
    if (sums === undefined)
      known.set(
        scope,
        (sums = byLine.map((figures) => sumOf(scope.flatMap((line) => figures.get(line) ?? []))))
      );
    return sums;
  };
}

function sumOf(parts: readonly Figure[]): Sum {
  return {
    sum: significant(parts.reduce((total, { value }) => total + (value ?? 0), 0)),
    room: parts.reduce((total, { step }) => total + step, 0) / 2,
    count: parts.length,
    open: parts.filter(({ value }) => value === null),
  };
}

/** The totals of a line over complete columns, each against the sum of the schools in a scope. */
function checkTotals(model: SchoolsModel, k: number, sums: readonly Sum[]): CheckedTotal[] {
  return model.counts.flatMap((column, c): CheckedTotal[] => {
    const figure = column.printed[k];
    const parts = sums[c];
    if (figure === undefined || figure.value === null || parts === undefined) return [];
    if (parts.count === 0 || parts.open.length > 0) return [];
    const room = column.whole ? 0 : parts.room + figure.step / 2;
    const agrees = Math.abs(figure.value - parts.sum) <= room + 1e-6;
    return [{ column, figure, sum: parts.sum, agrees }];
  });
}

/** A blank total of students, and the only blank school under a printed total. */
function blanks(
  model: SchoolsModel,
  k: number,
  column: CountColumn,
  parts: Sum | undefined,
  label: string
): Finding[] {
  const figure = column.printed[k];
  if (!column.students || figure === undefined || parts === undefined) return [];
  const { sum, open } = parts;
  if (figure.text === "" && open.length === 0) {
    const others = model.counts.some((one) => one.printed[k]?.value !== null);
    return others ? [missing(figure, sum, `${label}的${column.header}`)] : [];
  }
  const [only] = open;
  if (figure.value === null || open.length !== 1 || only?.text !== "" || figure.value < sum)
    return [];
  const school = model.schools.find(({ students }) => students?.cell === only.cell)?.name ?? "";
  return school === ""
    ? []
    : [missing(only, significant(figure.value - sum), `${school}的${column.header}`)];
}

function missing(figure: Figure, computed: number, what: string): Finding {
  return {
    rule: "missing-value",
    cell: figure.cell,
    printed: null,
    computed,
    message: `${what}（${figure.cell}）是空的，按其他各数推算应为 ${computed}。`,
  };
}

function mismatch(label: string, column: CountColumn, figure: Figure, sum: number): Finding {
  return {
    rule: "sum-mismatch",
    cell: figure.cell,
    printed: inPrint(figure, figure.value ?? 0),
    computed: inPrint(figure, sum),
    message: `${label}的${column.header}印作 ${figure.text}，各校之和是 ${inPrint(figure, sum)}，相差 ${inPrint(figure, significant((figure.value ?? 0) - sum))}。`,
  };
}

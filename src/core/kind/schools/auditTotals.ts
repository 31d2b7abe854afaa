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

/** Printed totals of students, classes and whole resources that are not the sum of the schools, and blanks that they determine. */
export function auditTotals(model: SchoolsModel): Finding[] {
  return model.lines.flatMap((line, k) => {
    if (line.kind !== "total") return [];
    const judged = bestScope(line.scopes, (scope) => checkTotals(model, k, scope));
    if (judged === null) return [];
    const { scope, cells } = judged;
    const wrong = isTrusted(cells) ? cells.filter(({ agrees }) => !agrees) : [];
    return [
      ...wrong.map(({ column, figure, sum }) => mismatch(line.label, column, figure, sum)),
      ...model.counts.flatMap((column) => blanks(model, k, column, scope, line.label)),
    ];
  });
}

/** The totals of a line over complete columns, each against the sum of the schools in a scope. */
function checkTotals(model: SchoolsModel, k: number, scope: readonly number[]): CheckedTotal[] {
  return model.counts.flatMap((column): CheckedTotal[] => {
    const figure = column.printed[k];
    const parts = partsIn(column, scope);
    if (figure === undefined || figure.value === null) return [];
    if (parts.length === 0 || parts.some(({ value }) => value === null)) return [];
    const sum = significant(parts.reduce((total, { value }) => total + (value ?? 0), 0));
    const steps = parts.reduce((total, { step }) => total + step, figure.step) / 2;
    const room = column.whole ? 0 : steps;
    return [{ column, figure, sum, agrees: Math.abs(figure.value - sum) <= room + 1e-6 }];
  });
}

function partsIn({ parts }: CountColumn, scope: readonly number[]): Figure[] {
  return parts.flatMap(({ line, figure }) => (scope.includes(line) ? [figure] : []));
}

/** A blank total of students, and the only blank school under a printed total. */
function blanks(
  model: SchoolsModel,
  k: number,
  column: CountColumn,
  scope: readonly number[],
  label: string
): Finding[] {
  if (!column.students) return [];
  const figure = column.printed[k];
  const parts = partsIn(column, scope);
  const sum = significant(parts.reduce((total, { value }) => total + (value ?? 0), 0));
  const open = parts.filter(({ value }) => value === null);
  if (figure === undefined) return [];
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

import { locate, type Argument } from "./argument";
import { eachCell, type Place } from "./eachCell";
import { isFault, type Fault, type Outcome } from "../cell/fault";
import { unwrapArgument } from "./unwrapArgument";
import type { Criterion } from "../criterion/criterion";
import { readMeasures } from "./readMeasures";
import { meets } from "../criterion/meets";
import { readCriteria } from "../criterion/readCriteria";

/**
 * Holds values against criteria cell by cell, with Excel's broadcasting, and answers `met` or `unmet`; a blank
 * value or criterion stays blank. Several figures in a cell ("0.38/0.33") are held against as many criteria
 * ("<0.4/<0.35") one by one, or all against a single one; all must meet. Other counts are a #VALUE!.
 */
export function judge(
  values: Argument,
  criteria: Argument,
  met: Outcome,
  unmet: Outcome
): Outcome[][] {
  const known = new Map<unknown, Criterion[] | null | Fault>();
  const criteriaOf = (raw: unknown): Criterion[] | null | Fault => {
    let read = known.get(raw);
    if (read === undefined) known.set(raw, (read = readCell(raw)));
    return read;
  };
  return eachCell([values, criteria], (places) => {
    const verdict = judgeOne(places, criteriaOf);
    return verdict === null ? "" : isFault(verdict) ? verdict : verdict ? met : unmet;
  });
}

function judgeOne(
  [value, standard]: readonly Place[],
  criteriaOf: (raw: unknown) => Criterion[] | null | Fault
): boolean | null | Fault {
  if (value === undefined || standard === undefined) return null;
  const measures = readMeasures(value.argument.cells[value.row]?.[value.column]);
  if (isFault(measures)) return locate(measures, value.argument, value.row, value.column);
  const criteria = criteriaOf(standard.argument.cells[standard.row]?.[standard.column]);
  if (isFault(criteria)) return locate(criteria, standard.argument, standard.row, standard.column);
  if (measures === null || criteria === null) return null;
  if (criteria.length > 1 && criteria.length !== measures.length) {
    const reason = `有 ${measures.length} 个数，标准有 ${criteria.length} 项，对不上`;
    return locate({ code: "#VALUE!", reason }, value.argument, value.row, value.column);
  }
  let all = true;
  for (let k = 0; k < measures.length; k++) {
    const measure = measures[k];
    const criterion = criteria[k] ?? criteria[0];
    if (measure === undefined || criterion === undefined) return null;
    const verdict = meets(measure, criterion);
    if (isFault(verdict)) return locate(verdict, value.argument, value.row, value.column);
    all &&= verdict;
  }
  return all;
}

function readCell(raw: unknown): Criterion[] | null | Fault {
  const cell = unwrapArgument(raw);
  if (isFault(cell)) return cell;
  const text = String(cell ?? "").trim();
  if (text === "") return null;
  const criteria = typeof cell === "string" ? readCriteria(text) : null;
  if (criteria !== null) return criteria;
  const why = /^[-\d.,%]+$/.test(text)
    ? `没有写明方向，请写成“≥${text}”或“≤${text}”`
    : "看不懂，请改成“≥95%”“不超过2000人”一类的写法";
  return { code: "#VALUE!", reason: `的“${text}”${why}` };
}

import { CONVENTIONAL_MARKS } from "../mark/conventionalMarks";
import { textLiteral } from "../finding/tag";
import type { MarkStatus } from "../mark/markStatus";
import { checkFormula } from "../sheetFormula/checkFormula";
import { functionCalls } from "./functionCalls";

/**
 * A formula with every EDU function replaced by native ones that mean the same; null when one of them has no native
 * counterpart, or spills, or where Excel would not take the whole (over 8,192 characters, say). Whether the values agree in a given sheet is for the caller to see: marks are compared as
 * typed here, while the EDU functions also know full-width and padded forms.
 */
export function nativeFormula(formula: string): string | null {
  let native = formula;
  // The innermost call first, so that arguments are native when their function is replaced.
  for (let calls = functionCalls(native); calls.length > 0; calls = functionCalls(native)) {
    const call = calls.at(-1);
    const replaced = call === undefined ? null : nativeCall(call.name, call.values);
    if (call === undefined || replaced === null) return null;
    native = native.slice(0, call.start) + replaced + native.slice(call.end);
  }
  return checkFormula(native, "cell") === null ? native : null;
}

function nativeCall(name: string, values: readonly string[]): string | null {
  if (name === "UNMET" || name === "RATE") {
    const [marks = ""] = values;
    if (values.length !== 1) return null;
    const unmet = countOf(marks, ["unmet", "zero"]);
    if (name === "UNMET") return unmet;
    const met = countOf(marks, ["met"]);
    return `(${met}/(${met}+${unmet}))`;
  }
  if (values.some((value) => value.includes(":"))) return null;
  const [a = "", b = "", c = ""] = values.map((value) => `(${value})`);
  switch (`${name}/${values.length}`) {
    case "GAP/2":
      return `(${a}-${b})`;
    case "SHORTFALL/2":
      return `MAX(${b}-${a},0)`;
    case "GROWTH/2":
      return `(${b}/${a}-1)`;
    case "NEED/3":
      return `((${a}-${b})*${c}/10^8)`;
    case "ACTUAL/2":
      return `(${a}/(1+${b}))`;
    default:
      return null;
  }
}

/**
 * Number of cells that hold one of the conventional marks of a meaning, all looked for at once: a comparison a mark would make
 * the formula longer than the 8,192 characters that Excel takes.
 */
function countOf(marks: string, statuses: readonly MarkStatus[]): string {
  const listed = [...CONVENTIONAL_MARKS].filter(([, status]) => statuses.includes(status));
  const list = textLiteral(`|${listed.map(([mark]) => mark).join("|")}|`);
  return `SUMPRODUCT(--ISNUMBER(FIND("|"&TRIM(${marks})&"|",${list})))`;
}

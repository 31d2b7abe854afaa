import { parseAddress } from "../../../src/core/area/address";
import type { RawCell } from "../../../src/core/cell/rawCell";

type Value = string | number | boolean | null | Failure;
interface Failure {
  error: string;
}

/** What a formula may read: the cell at a row and column of its sheet, from 0. */
export type Cells = (row: number, column: number) => RawCell;

/**
 * Whether a conditional format's formula is true in the cell `down` and `right` of the one it is written for, by
 * Excel's rules: TRIM takes spaces only, text compares without case, VALUE reads half-width digits and (1,200), an error is
 * not true. Knows the functions that the highlights use; any other throws.
 */
export function conditionHolds(
  formula: string,
  cells: Cells,
  down: number,
  right: number
): boolean {
  const tokens =
    formula
      .slice(1)
      .match(
        /"(?:[^"]|"")*"|<>|<=|>=|[A-Z]+(?=\()|TRUE|FALSE|\$?[A-Z]{1,3}\$?\d+|\d+(?:\.\d+)?(?:[Ee][-+]?\d+)?|[-+*/=<>&(),]/g
      ) ?? [];
  let at = 0;
  const take = (token: string) => (tokens[at] === token ? Boolean(++at) : false);

  function comparison(): Value {
    let left = joined();
    for (;;) {
      const sign = ["=", "<>", "<=", ">=", "<", ">"].find(take);
      if (sign === undefined) return left;
      left = compared(left, sign, joined());
    }
  }
  function joined(): Value {
    let left = sum();
    while (take("&"))
      left = withoutError([left, sum()], ([a, b]) => text(a ?? null) + text(b ?? null));
    return left;
  }
  function sum(): Value {
    let left = factor();
    for (;;) {
      if (take("+")) left = arithmetic(left, factor(), (a, b) => a + b);
      else if (take("-")) left = arithmetic(left, factor(), (a, b) => a - b);
      else if (take("*")) left = arithmetic(left, factor(), (a, b) => a * b);
      else if (take("/")) left = arithmetic(left, factor(), (a, b) => a / b);
      else return left;
    }
  }
  function factor(): Value {
    if (take("-")) return arithmetic(0, factor(), (a, b) => a - b);
    if (take("(")) {
      const inner = comparison();
      take(")");
      return inner;
    }
    const token = tokens[at++] ?? "";
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return Number(token);
    if (token === "TRUE" || token === "FALSE") return token === "TRUE";
    if (/\d$/.test(token)) return cellValue(token);
    if (!take("(")) throw new Error(`unexpected ${token} in ${formula}`);
    const values: Value[] = [];
    while (!take(")")) {
      values.push(comparison());
      take(",");
    }
    return called(token, values);
  }
  function cellValue(reference: string): Value {
    const [, column = "", row = ""] = /^(\$?)[A-Z]+(\$?)/.exec(reference) ?? [];
    const { row: r, column: c } = parseAddress(reference);
    const raw = cells(r + (row === "$" ? 0 : down), c + (column === "$" ? 0 : right));
    return typeof raw === "string" && /^#[A-Z/0!?]+$/.test(raw)
      ? { error: raw }
      : raw === ""
        ? null
        : raw;
  }

  return comparison() === true;
}

function called(name: string, values: Value[]): Value {
  const [first = null, second = null, third = null] = values;
  switch (name) {
    case "ISERROR":
      return isError(first);
    case "ISNUMBER":
      return typeof first === "number";
    case "IF":
      return isError(first) ? first : first === true ? second : third;
    case "IFERROR":
      return isError(first) ? second : first;
    case "N":
      return isError(first) ? first : typeof first === "number" ? first : first === true ? 1 : 0;
    case "AND":
      return withoutError(values, (all) =>
        all.every((value) => value === true || (typeof value === "number" && value !== 0))
      );
    case "OR":
      return withoutError(values, (all) =>
        all.some((value) => value === true || (typeof value === "number" && value !== 0))
      );
    case "ABS":
      return arithmetic(first, 0, (a) => Math.abs(a));
    case "TRIM":
      return withoutError([first], () =>
        text(first)
          .replace(/^ +| +$/g, "")
          .replace(/ {2,}/g, " ")
      );
    case "CLEAN":
      return withoutError([first], () => [...text(first)].filter((char) => char >= " ").join(""));
    case "CHAR":
    case "UNICHAR":
      return String.fromCharCode(Number(first));
    case "ASC":
      return withoutError([first], () =>
        text(first).replace(/[\uff01-\uff5e\u3000]/g, (char) =>
          char === "\u3000" ? " " : String.fromCharCode(char.charCodeAt(0) - 0xfee0)
        )
      );
    case "SUBSTITUTE":
      return withoutError(values, () => text(first).replaceAll(text(second), text(third)));
    case "VALUE":
      return withoutError([first], () => {
        const plain = text(first)
          .trim()
          .replace(/^\((.*)\)$/, "-$1");
        if (!/^[-+]?[\d,]*\.?\d+%?$/.test(plain)) return { error: "#VALUE!" };
        return Number(plain.replace(/[,%]/g, "")) / (plain.endsWith("%") ? 100 : 1);
      });
    case "FIND":
      return withoutError(values, () => {
        const at = text(second).indexOf(text(first));
        return at < 0 ? { error: "#VALUE!" } : at + 1;
      });
    case "LEFT":
      return withoutError(values, () => text(first).slice(0, Number(second)));
    case "LEN":
      return withoutError(values, () => text(first).length);
    case "MIN":
      return withoutError(values, (all) => Math.min(...all.map(Number)));
    case "NOT":
      return withoutError(values, () => first !== true);
    case "ROW":
      return 1;
    default:
      throw new Error(`${name} is no function that a highlight is known to use`);
  }
}

function compared(a: Value, sign: string, b: Value): Value {
  if (isError(a)) return a;
  if (isError(b)) return b;
  const [left, right] = [
    a ?? (typeof b === "string" ? "" : 0),
    b ?? (typeof a === "string" ? "" : 0),
  ];
  const rank = (value: string | number | boolean) =>
    ["number", "string", "boolean"].indexOf(typeof value);
  const order =
    typeof left === "string" && typeof right === "string"
      ? Number(left.toLowerCase() > right.toLowerCase()) -
        Number(left.toLowerCase() < right.toLowerCase())
      : rank(left) !== rank(right)
        ? rank(left) - rank(right)
        : Number(left > right) - Number(left < right);
  return (
    {
      "=": order === 0,
      "<>": order !== 0,
      "<": order < 0,
      ">": order > 0,
      "<=": order <= 0,
      ">=": order >= 0,
    }[sign] ?? null
  );
}

function arithmetic(a: Value, b: Value, formula: (a: number, b: number) => number): Value {
  if (isError(a)) return a;
  if (isError(b)) return b;
  const result = formula(Number(a ?? 0), Number(b ?? 0));
  return Number.isFinite(result) ? result : { error: "#VALUE!" };
}

function withoutError(
  values: readonly Value[],
  formula: (values: readonly Value[]) => Value
): Value {
  return values.find(isError) ?? formula(values);
}

function isError(value: Value): value is Failure {
  return typeof value === "object" && value !== null;
}

function text(value: Value): string {
  if (isError(value) || value === null) return "";
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

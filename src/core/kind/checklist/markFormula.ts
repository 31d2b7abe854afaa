import { textLiteral } from "../../finding/tag";

/** Excel takes literals of up to 255 characters; longer lists are put together. */
const LONGEST_LITERAL = 250;
/** What begins so is no mark with a remark: "-（缺）", "1（所）". */
const WITHOUT_REMARK = /^[-－–—−/／*＊\d０-９]/;
const DOUBTS = ["?", "？"];

/**
 * Formulas over one cell of marks, as Excel takes them in a conditional format (no array constants, literals of 255
 * characters); short, because a grid works them out for every cell. A mark is compared exactly, without spaces around
 * it; what stands behind it in brackets is a remark: ※（整改中）.
 */
export function markFormula(cell: string) {
  const bracketed = `SUBSTITUTE(${cell},"（","(")`;
  const key = `TRIM(LEFT(SUBSTITUTE(${bracketed},"\u3000"," "),FIND("(",${bracketed}&"(")))`;
  const place = (marks: readonly string[]) => `FIND("|"&${key}&"|",${list(marks)})`;
  const doubts = DOUBTS.map((sign) => `ISNUMBER(FIND(${textLiteral(sign)},${cell}))`).join();
  return {
    /** True for a cell that holds one of the marks, for a blank too with `blank`. */
    isOneOf: (marks: readonly string[], blank: boolean) => {
      const one = `ISNUMBER(${place(marks)})`;
      return blank ? `OR(TRIM(${cell})="",${one})` : one;
    },
    /** True for an error and for all that is none of the marks, a blank too unless `blank`; as `noMarkOf`. */
    isNoneOf: (marks: readonly string[], blank: boolean) => {
      const none = `OR(ISERROR(${place(marks)}),${doubts})`;
      return blank ? `IF(ISERROR(${cell}),TRUE,AND(TRIM(${cell})<>"",${none}))` : none;
    },
  };
}

/** Tells whether the formula of `isNoneOf` is true for a cell that holds this and no error: "好", "√※", "√（?）", "1（所）". */
export function noMarkOf(marks: readonly string[], blank: boolean): (raw: string) => boolean {
  const keys = new Set(marks.flatMap(keysOf));
  return (raw) => {
    const key = comparedKey(raw);
    if (blank && key === "") return false;
    return !keys.has(key) || DOUBTS.some((sign) => raw.includes(sign));
  };
}

/** What the formulas compare of a cell's contents: the mark, with a bracket behind it where a remark follows. */
export function comparedKey(raw: string): string {
  const text = raw.replaceAll("（", "(");
  const open = text.indexOf("(");
  return (open < 0 ? text : text.slice(0, open + 1))
    .replaceAll("\u3000", " ")
    .replace(/ {2,}/g, " ")
    .replace(/^ | $/g, "");
}

function keysOf(mark: string): string[] {
  return WITHOUT_REMARK.test(mark) || mark.endsWith("(") ? [mark] : [mark, `${mark}(`];
}

/** As `listed`; the rules of a table ask for the same lists, and so do the tables of a bureau. */
function list(marks: readonly string[]): string {
  const known = lists.get(marks) ?? listed(marks);
  lists.set(marks, known);
  return known;
}

const lists = new WeakMap<readonly string[], string>();

/** "|√|√(|是|"&"是(|达标|": cut between marks. */
function listed(marks: readonly string[]): string {
  const pieces = ["|"];
  for (const key of marks.flatMap(keysOf)) {
    const last = pieces.at(-1) ?? "";
    if (last.length + key.length + 1 > LONGEST_LITERAL) pieces.push(`${key}|`);
    else pieces[pieces.length - 1] = `${last}${key}|`;
  }
  return pieces.map(textLiteral).join("&");
}

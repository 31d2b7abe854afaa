/** What may stand between two values of a line; the first of equals is taken. */
const DELIMITERS = ["\t", ",", ";", "，"] as const;
/** Lines that are looked at to tell which it is. */
const LOOKED_AT = 100;

export type Delimiter = (typeof DELIMITERS)[number];

/**
 * The values of a text, line by line, and what stands between them: whatever divides most lines into the same number of
 * values, more than one; null where nothing does and each line is one value. Values in quotation marks may hold anything;
 * a doubled mark in them stands for one. Source: RFC 4180.
 */
export function delimitedRows(text: string): { rows: string[][]; delimiter: Delimiter | null } {
  const counted = DELIMITERS.map((delimiter) => {
    const widths = rowsOf(text, delimiter, LOOKED_AT)
      .map((row) => row.length)
      .filter((width) => width > 1);
    const alike = Math.max(0, ...widths.map((w) => widths.filter((width) => width === w).length));
    return { delimiter, alike };
  });
  const best = counted.reduce((a, b) => (b.alike > a.alike ? b : a));
  const delimiter = best.alike > 0 ? best.delimiter : null;
  return { rows: rowsOf(text, delimiter, Infinity), delimiter };
}

function rowsOf(text: string, delimiter: Delimiter | null, most: number): string[][] {
  const rows: string[][] = [];
  const next = new RegExp(`"|\\r\\n|\\r|\\n${delimiter ? `|${delimiter}` : ""}`, "g");
  let [row, value, at]: [string[], string, number] = [[], "", 0];
  const endRow = () => {
    rows.push([...row, value]);
    [row, value] = [[], ""];
  };
  for (let found = next.exec(text); found && rows.length < most; found = next.exec(text)) {
    value += text.slice(at, found.index);
    at = next.lastIndex;
    if (found[0] === '"') {
      if (value === "") [value, at] = quoted(text, at);
      else value += '"';
      next.lastIndex = at;
    } else if (found[0] === delimiter) {
      row.push(value);
      value = "";
    } else endRow();
  }
  if (rows.length < most) {
    value += text.slice(at);
    if (row.length > 0 || value !== "") endRow();
  }
  return rows;
}

/** What stands between this place and the closing mark, and the place behind it; without one the rest of the text. */
function quoted(text: string, from: number): [string, number] {
  let value = "";
  for (let at = from; ;) {
    const close = text.indexOf('"', at);
    if (close < 0) return [value + text.slice(at), text.length];
    value += text.slice(at, close);
    if (text[close + 1] !== '"') return [value, close + 1];
    value += '"';
    at = close + 2;
  }
}

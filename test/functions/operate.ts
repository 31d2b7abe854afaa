/** The operators that formulas in the guide use between their arguments. */
export type Operator = "+" | "/" | "&";

/**
 * Two areas taken together cell by cell as Excel does it: an area of one row, one column or one cell is repeated, a
 * blank is 0 or an empty text, an error is passed on, and a text that is no number gives what `valueError` makes.
 */
export function operate(
  operator: Operator,
  left: readonly (readonly unknown[])[],
  right: readonly (readonly unknown[])[],
  valueError: () => unknown
): unknown[][] {
  const rows = Math.max(left.length, right.length);
  const columns = Math.max(left[0]?.length ?? 0, right[0]?.length ?? 0);
  const at = (area: readonly (readonly unknown[])[], row: number, column: number): unknown => {
    const line = area[area.length === 1 ? 0 : row];
    if (line === undefined) throw new Error("The areas differ in size");
    return line[line.length === 1 ? 0 : column] ?? null;
  };
  return Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_column, column) =>
      operateCells(operator, at(left, row, column), at(right, row, column), valueError)
    )
  );
}

function operateCells(
  operator: Operator,
  left: unknown,
  right: unknown,
  valueError: () => unknown
): unknown {
  for (const cell of [left, right]) if (typeof cell === "object" && cell !== null) return cell;
  if (operator === "&") return `${String(left ?? "")}${String(right ?? "")}`;
  const [a, b] = [left, right].map((cell) => (cell === "" ? NaN : Number(cell)));
  if (a === undefined || b === undefined || Number.isNaN(a + b)) return valueError();
  return operator === "+" ? a + b : a / b;
}

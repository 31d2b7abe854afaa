/** Row and column of a cell address counted from 0: "F47" → { row: 46, column: 5 }; undefined when it is none. */
export function cellPosition(address: string): { row: number; column: number } | undefined {
  let column = 0;
  let at = 0;
  for (let code = address.charCodeAt(at); code >= 65 && code <= 90; code = address.charCodeAt(++at))
    column = column * 26 + code - 64;
  const row = Number(address.slice(at));
  const onSheet =
    column >= 1 && column <= 16384 && Number.isInteger(row) && row >= 1 && row <= 1048576;
  return onSheet ? { row: row - 1, column: column - 1 } : undefined;
}

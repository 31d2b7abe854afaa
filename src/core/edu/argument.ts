import type { Fault } from "../cell/fault";

/** One argument of a formula: its Chinese name, for messages, and its cells row by row (a scalar is 1 × 1). */
export interface Argument {
  name: string;
  cells: readonly (readonly unknown[])[];
}

/** The argument's number of columns; 0 when it has no rows. Rows are equally long, as Excel gives them. */
export function columnsOf(argument: Argument): number {
  return argument.cells[0]?.length ?? 0;
}

/** Whether nothing was given: omitted, or a single blank cell. */
export function isOmitted(argument: Argument): boolean {
  const only = argument.cells[0]?.[0];
  return (
    argument.cells.length <= 1 &&
    columnsOf(argument) <= 1 &&
    (only === null || only === undefined || only === "")
  );
}

/**
 * A fault found in a cell of an argument, with the argument and the place put before its reason. The place is
 * counted from 1 within the area, and says so: “区域第2行” is not the second row of the sheet.
 */
export function locate(fault: Fault, argument: Argument, row: number, column: number): Fault {
  const single = argument.cells.length === 1 && columnsOf(argument) === 1;
  const line = argument.cells.length > 1 ? `第${row + 1}行` : "";
  const across = columnsOf(argument) > 1 ? `第${column + 1}列` : "";
  const place = single ? "" : `区域${line}${across}`;
  return { code: fault.code, reason: `“${argument.name}”${place}${fault.reason}。` };
}

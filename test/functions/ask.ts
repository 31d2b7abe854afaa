import { types } from "node:util";
import type { Runtime, RuntimeError } from "./loadRuntime";
import { readArguments, type Call } from "./readArguments";
import type { Workbook } from "./readWorkbook";

/** What a formula shows in its cells: errors as their codes, a single cell as itself, else rows of cells. */
export function ask(runtime: Runtime, formula: string, workbook: Workbook): unknown {
  const answer = ({ name, args }: Call): unknown[][] => {
    const body = runtime.functions.get(name);
    if (body === undefined) throw new Error(`${name} is not registered`);
    return body(...args) as unknown[][];
  };
  try {
    const rows = answer(readArguments(formula, workbook, runtime.errorOf, answer));
    const cells = rows.map((row) => row.map((cell) => codeOf(cell) ?? cell));
    return cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells;
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    return code;
  }
}

/** Excel takes an error for one; an object that only looks like it, it does not. */
function codeOf(value: unknown): string | undefined {
  return types.isNativeError(value) && "code" in value ? (value as RuntimeError).code : undefined;
}

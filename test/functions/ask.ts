import type { Runtime, RuntimeError } from "./loadRuntime";
import { readArguments } from "./readArguments";
import type { Workbook } from "./readWorkbook";

/** What a formula shows in its cells: errors as their codes, a single cell as itself, else rows of cells. */
export function ask(runtime: Runtime, formula: string, workbook: Workbook): unknown {
  const { name, args } = readArguments(formula, workbook, runtime.errorOf);
  const body = runtime.functions.get(name);
  if (body === undefined) throw new Error(`${name} is not registered`);
  try {
    const rows = body(...args) as unknown[][];
    const cells = rows.map((row) => row.map((cell) => codeOf(cell) ?? cell));
    return cells.length === 1 && cells[0]?.length === 1 ? cells[0][0] : cells;
  } catch (error) {
    const code = codeOf(error);
    if (code === undefined) throw error;
    return code;
  }
}

function codeOf(value: unknown): string | undefined {
  return typeof value === "object" && value !== null && "code" in value
    ? (value as RuntimeError).code
    : undefined;
}

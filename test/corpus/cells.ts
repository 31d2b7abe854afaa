import type { RawCell } from "../../src/core/cell/rawCell";

/** The cells with a value of one sheet, by address. */
export type Cells = ReadonlyMap<string, RawCell>;

/** The sheets of a workbook with their cells, by name; null when the reader refuses the file. */
export type Sheets = ReadonlyMap<string, Cells> | null;

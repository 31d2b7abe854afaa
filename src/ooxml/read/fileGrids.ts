import type { Grid } from "../../core/sheet/grid";
import { ReadError } from "./readError";
import { readXlsxFile } from "./readXlsxFile";

/**
 * The worksheets in the bytes of an .xlsx or .xlsm file, in tab order; where they cannot be read, what is wrong and what to
 * do, one sentence in Chinese.
 */
export function fileGrids(bytes: Uint8Array): { grids: Grid[] } | { problem: string } {
  try {
    return { grids: readXlsxFile(bytes).grids };
  } catch (error) {
    if (error instanceof ReadError) return { problem: error.message };
    throw error;
  }
}

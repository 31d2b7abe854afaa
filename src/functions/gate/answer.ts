import { isFault, type Outcome } from "../../core/cell/fault";
import { excelError } from "./excelError";

/**
 * Hands an answer to Excel, which spills it. Faults become error cells; an answer that is one fault alone is
 * thrown, since errors inside arrays have failed in some builds (office-js issue 2174).
 */
export function answer(outcomes: Outcome[][]): unknown[][] {
  const only = outcomes[0]?.[0];
  if (outcomes.length === 1 && outcomes[0]?.length === 1 && isFault(only)) throw excelError(only);
  return outcomes.map((row) =>
    row.some(isFault) ? row.map((cell) => (isFault(cell) ? excelError(cell) : cell)) : row
  );
}

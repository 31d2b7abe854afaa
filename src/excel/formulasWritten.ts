import { locateFormulas } from "./locateFormulas";
import { runExcel } from "./runExcel";

/**
 * How many cells `putBackFormulas` would put back, in one sync when nothing was written, else as `locateFormulas` says;
 * rejects with a HostError.
 */
export function formulasWritten(): Promise<number> {
  return runExcel(async (context) => (await locateFormulas(context)).found.length);
}

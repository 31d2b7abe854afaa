import type { Corrections } from "../core/correction/corrections";
import { askForCorrections, correctionsOf } from "./correctionSetting";
import { runExcel } from "./runExcel";

/**
 * What the user put right in the recognition of this workbook, in one sync. None where nothing is kept, or something
 * that this version cannot read, which stays as it is. Rejects with a HostError.
 */
export function readCorrections(): Promise<Corrections> {
  return runExcel(async (context) => {
    const setting = askForCorrections(context);
    await context.sync();
    return correctionsOf(setting);
  });
}

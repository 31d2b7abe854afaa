import type { CellCorrection } from "../core/correction/cellCorrection";
import { askForCorrected } from "./askForCorrected";
import { runExcel } from "./runExcel";

/**
 * The corrections of `correctCells` that can be taken back, oldest first, under the names that the sheets have now;
 * those that the user changed since are not among them. Two syncs; [] for none, rejects with a HostError.
 */
export function correctedCells(): Promise<CellCorrection[]> {
  return runExcel(async (context) => {
    const { now } = await askForCorrected(context);
    return now.map(({ entry: { cell, printed, value }, sheet }) => ({
      sheet: sheet.name,
      cell,
      printed,
      value,
    }));
  });
}

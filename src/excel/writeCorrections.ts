import type { Corrections } from "../core/correction/corrections";
import { correctionsText, isNothing, parseCorrections } from "../core/correction/parseCorrections";
import { askForCorrections, CORRECTIONS } from "./correctionSetting";
import { keepText } from "./keepText";
import { runExcel } from "./runExcel";

/** Under this key goes what stood under CORRECTIONS and could not be read: a newer version of the add-in may. */
const UNREADABLE = `${CORRECTIONS}.unreadable`;

/**
 * Keeps the corrections in the workbook instead of those before: one sync to see what is there, one to write. No
 * corrections leave no trace. What cannot be read is set aside, not overwritten. Rejects with a HostError.
 */
export function writeCorrections(corrections: Corrections): Promise<void> {
  return runExcel(async (context) => {
    const { settings } = context.workbook;
    const setting = askForCorrections(context);
    await context.sync();
    const isUnreadable = !setting.isNullObject && parseCorrections(setting.value) === null;
    if (isUnreadable) settings.add(UNREADABLE, setting.value);
    if (!isNothing(corrections)) keepText(settings, CORRECTIONS, correctionsText(corrections));
    else if (!setting.isNullObject) setting.delete();
    await context.sync();
  });
}

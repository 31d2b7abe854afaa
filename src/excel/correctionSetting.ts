import { NO_CORRECTIONS, type Corrections } from "../core/correction/corrections";
import { parseCorrections } from "../core/correction/parseCorrections";

/** Under this key the workbook keeps what the user put right in its recognition; it travels with the file. */
export const CORRECTIONS = "EDU.corrections";

/** Asks for the workbook's corrections; they may be read after the next sync. */
export function askForCorrections(context: Excel.RequestContext): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(CORRECTIONS).load("value");
}

/** The corrections that `askForCorrections` asked for; none where nothing is kept, or nothing that can be read. */
export function correctionsOf(setting: Excel.Setting): Corrections {
  return setting.isNullObject
    ? NO_CORRECTIONS
    : (parseCorrections(setting.value) ?? NO_CORRECTIONS);
}

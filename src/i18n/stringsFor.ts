import { enUS } from "./enUS";
import { isEnglish } from "./isEnglish";
import { zhCN, type Strings } from "./zhCN";

/** The sentences for a language tag such as Office.context.displayLanguage; Chinese unless it is English. */
export function stringsFor(language: string | undefined): Strings {
  return isEnglish(language) ? enUS : zhCN;
}

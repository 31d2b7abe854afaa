import { stringsFor } from "../i18n/stringsFor";
import type { Strings } from "../i18n/zhCN";
import { useFrameStrings } from "./frameStrings";

/** All sentences in the user's language: they come after the first paint, with the parts that say them. */
export function useStrings(): Strings {
  return stringsFor(useFrameStrings().language);
}

import { isEnglish } from "../isEnglish";
import { frameEnUS } from "./frameEnUS";
import { frameZhCN, type FrameStrings } from "./frameZhCN";

/** The frame's sentences for a language tag such as Office.context.displayLanguage; Chinese unless it is English. */
export function frameStringsFor(language: string | undefined): FrameStrings {
  return isEnglish(language) ? frameEnUS : frameZhCN;
}

import { openEmptyTexts } from "./openEmptyTexts";
import { wideCharacters } from "./wideCharacters";

/** All corrections for string items, in a shared-strings part or in the cells of a worksheet, free of markup and prefix. */
export function mendTexts(xml: string): string {
  return wideCharacters(openEmptyTexts(xml));
}

import { wordsEnUS } from "../i18n/words/wordsEnUS";
import { wordsZhCN, type WordStrings } from "../i18n/words/wordsZhCN";
import { useStrings } from "./useStrings";

/** The sentences on explained rows and columns in the language of the pane. */
export function useWordStrings(): WordStrings {
  return useStrings().language === "en-US" ? wordsEnUS : wordsZhCN;
}

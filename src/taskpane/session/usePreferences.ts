import { preferencesOf, type Preferences } from "../../core/correction/preferences";
import { usePaneState } from "./paneContext";

/** How the user wants this workbook's figures ranked and shown. */
export function usePreferences(): Preferences {
  return preferencesOf(usePaneState().review.corrections);
}

import { zhCN, type Strings } from "./zhCN";

/**
 * The sentences for a language tag such as Office.context.displayLanguage; Chinese unless it is English, which comes in a
 * file of its own, and Chinese where that file does not arrive.
 */
export async function loadStrings(language: string | undefined): Promise<Strings> {
  if (!/^en(-|$)/i.test(language ?? "")) return zhCN;
  try {
    return (await import(/* webpackChunkName: "en-us" */ "./enUS")).enUS;
  } catch {
    return zhCN;
  }
}

/** Whether a language tag such as Office.context.displayLanguage asks for English; all others get Chinese. */
export function isEnglish(language: string | undefined): boolean {
  return /^en(-|$)/i.test(language ?? "");
}

import { hostErrorSentence } from "../i18n/hostErrorSentence";
import type { Strings } from "../i18n/zhCN";
import type { PaneCalls } from "./excelCalls";

/** What to tell the user about an error: Excel's reason with its way out, else that the pane itself failed. */
export function failureSentence(excel: PaneCalls, error: unknown, strings: Strings): string {
  const failure = excel.failureOf(error);
  return failure === null ? strings.failure.crashed : hostErrorSentence(failure, strings);
}

import type { HostFailure } from "../i18n/hostErrorSentence";
import { HostError } from "./hostError";

/** Why a call of this layer failed; null for an error that did not come from it. */
export function failureOf(error: unknown): HostFailure | null {
  return error instanceof HostError ? error : null;
}

import type { HostErrorKind } from "../i18n/zhCN";
import { HostError } from "./hostError";

/** Why a call of this layer failed; null for an error that did not come from it. */
export function failureKind(error: unknown): HostErrorKind | null {
  return error instanceof HostError ? error.kind : null;
}

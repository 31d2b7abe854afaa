import type { HostErrorKind } from "../i18n/zhCN";
import { HostError } from "./hostError";

/** Excel's error codes (Excel.ErrorCodes, and the size limits of Excel on the web) by the user's way out. */
const KIND_OF_CODE: ReadonlyMap<string, HostErrorKind> = new Map([
  ["InvalidOperationInCellEditMode", "editing"],
  ["AccessDenied", "protected"],
  ["InvalidSelection", "selection"],
  ["ItemNotFound", "missing"],
  ["InvalidReference", "missing"],
  ["ResponsePayloadSizeLimitExceeded", "tooLarge"],
  ["RequestPayloadSizeLimitExceeded", "tooLarge"],
  ["RangeExceedsLimit", "tooLarge"],
  ["RequestAborted", "busy"],
  ["ApiNotFound", "unsupported"],
  ["NotImplemented", "unsupported"],
  ["UnsupportedOperation", "unsupported"],
  ["UnsupportedSheet", "unsupported"],
]);

/** Whatever was thrown while talking to Excel as a HostError; an unknown code or value is of kind "other". */
export function toHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  const code = typeof error === "object" && error !== null && "code" in error ? error.code : "";
  return new HostError(KIND_OF_CODE.get(String(code)) ?? "other", error);
}

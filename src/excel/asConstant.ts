import { isErrorText } from "../core/formula/isErrorText";
import { asTyped } from "./formulaRecord";

/** A value as Excel takes it for a constant: texts by an apostrophe, errors as errors. */
export function asConstant(value: unknown): string | number | boolean {
  return isErrorText(value) ? value : asTyped(value);
}

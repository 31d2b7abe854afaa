import { nativeFormula } from "./nativeFormula";

/** What becomes of one EDU formula in a workbook for colleagues without the add-in. */
export interface NativeStep {
  sheet: string;
  /** A1 address of the formula. */
  cell: string;
  /** A1 range of the cells that it fills. */
  area: string;
  formula: string;
  /** The formula that Excel knows by itself; null where the results become values. */
  native: string | null;
  /** Why they do: its results fill several cells, no native formula says the same, or it did not give the same value. */
  why: "spills" | "noNative" | "differs" | null;
}

/** What is to become of an EDU formula, before it is tried. */
export function nativePlan(
  step: Pick<NativeStep, "sheet" | "cell" | "area" | "formula">
): NativeStep {
  if (step.area !== step.cell) return { ...step, native: null, why: "spills" };
  const native = nativeFormula(step.formula);
  return { ...step, native, why: native === null ? "noNative" : null };
}

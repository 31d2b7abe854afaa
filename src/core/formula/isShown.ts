/** Numbers agree to ten digits: less than anything that is printed, more than the ways round of two engines differ. */
const SAME = 1e-10;

/** Whether a cell shows what was expected of it; a blank and an empty text are the same. */
export function isShown(value: unknown, expected: string | number): boolean {
  if (typeof expected === "number")
    return (
      typeof value === "number" &&
      Math.abs(value - expected) <= SAME * Math.max(1, Math.abs(expected))
    );
  return (value ?? "") === expected;
}

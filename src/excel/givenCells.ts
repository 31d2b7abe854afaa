import { HostError } from "./hostError";

/**
 * Values, formulas or formats of a range as Excel gave them. Above 5 million cells it gives null and no error: a HostError of
 * kind "tooLarge". Source: Microsoft, "Resource limits and performance optimization for Office Add-ins"; office-js issue 6781.
 */
export function givenCells<T>(cells: T[][] | null): T[][] {
  if (cells === null) throw new HostError("tooLarge", new Error("Excel gave null for a range"));
  return cells;
}

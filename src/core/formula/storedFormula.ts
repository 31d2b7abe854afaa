import { functionCalls } from "./functionCalls";

/**
 * A formula as a file must hold it: `_xldudf_EDU_RATE(…)` for EDU.RATE(…), without which Excel shows #NAME? until each cell
 * is entered again. Texts are not looked into; a formula without EDU functions is unchanged. Source: office-js issue 5611.
 */
export function storedFormula(formula: string): string {
  const starts = functionCalls(formula)
    .map(({ start }) => start)
    .sort((a, b) => b - a);
  return starts.reduce(
    (text, start) => `${text.slice(0, start)}_xldudf_EDU_${text.slice(start + "EDU.".length)}`,
    formula
  );
}

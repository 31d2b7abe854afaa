import type { Finding } from "../finding/checkReport";
import type { CertainFigure } from "./certainFigure";

/**
 * What a cell must hold, as typed, to print `figure` in place of what the finding says it prints: a number in the same
 * scale and sign (0.46 → 0.455, −9 → −8), a text with only that number replaced ("（-9）⏎46%" → "（-9）⏎45.5%"), a blank
 * filled. null where the cell does not hold that number, or holds it in two places.
 */
export function rewrittenCell(
  held: string | number | null,
  { printed, rule }: Finding,
  { value, percent }: CertainFigure
): string | number | null {
  if (held === null) {
    if (printed !== null) return null;
    return percent ? `${tidy(value * 100)}%` : value;
  }
  if (typeof printed !== "number") return null;
  if (typeof held === "number") {
    if (near(held, printed)) return value;
    if (rule === "rate-mismatch" && near(held * 100, printed)) return tidy(value / 100);
    return near(-held, printed) ? -value : null;
  }
  const numbers = [...held.matchAll(/\d+(?:\.\d+)?/g)].filter(([text]) =>
    near(Number(text), Math.abs(printed))
  );
  const isRate = rule === "rate-mismatch";
  const fitting =
    numbers.length < 2
      ? numbers
      : numbers.filter(
          ({ 0: text, index }) => isRate === /^\s*[%％]/.test(held.slice(index + text.length))
        );
  const [only] = fitting;
  if (only === undefined || fitting.length > 1) return null;
  return held.slice(0, only.index) + String(value) + held.slice(only.index + only[0].length);
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-9;
}

function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

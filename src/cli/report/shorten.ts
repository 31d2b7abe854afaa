import { displayWidth } from "../../core/present/displayWidth";

/** Text on one line, at most `width` columns; what is cut off ends in "…". */
export function shorten(text: string, width: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (displayWidth(line) <= width) return line;
  let kept = "";
  let used = 1;
  for (const character of line) {
    used += displayWidth(character);
    if (used > width) break;
    kept += character;
  }
  return `${kept}…`;
}

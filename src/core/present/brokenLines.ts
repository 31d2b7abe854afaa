import { displayWidth } from "./displayWidth";

/** Marks that do not begin a line. */
const CLOSING = /^[，。；：、）》”’！？%]/u;

/** A text in lines of at most `width` characters of half width; a closing mark stays behind its word. "" gives one line. */
export function brokenLines(text: string, width: number): string[] {
  return text.split(/\r?\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = "";
    for (const word of paragraph.match(WORDS) ?? []) {
      if (line !== "" && displayWidth(line + word) > width && !CLOSING.test(word)) {
        lines.push(line);
        line = "";
      }
      line += word;
    }
    return [...lines, line];
  });
}

/** Figures and Latin words stay whole, every other character stands alone. */
const WORDS = /[\w.,%!:+\-/]+|[^]/gu;

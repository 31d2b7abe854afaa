import type { SavedFile } from "../host/xlsx/openedFile";
import type { PageTexts } from "./pageTexts";

/** Cells that a sentence names before it says "and so on". */
const NAMED = 6;

/** One sentence for each kind of change that a saved file will not hold, sheet by sheet, with the cells. */
export function leftSentences(
  { left, moved }: Pick<SavedFile, "left" | "moved">,
  texts: PageTexts
): string[] {
  const groups = new Map<string, typeof left>();
  for (const cell of left) {
    const key = `${cell.sheet}|${cell.why}`;
    groups.set(key, [...(groups.get(key) ?? []), cell]);
  }
  const sentences = [...groups.values()].flatMap((cells) => {
    const [first] = cells;
    if (first === undefined) return [];
    const named = cells.slice(0, NAMED).map(({ cell }) => cell);
    return texts.left[first.why](first.sheet, texts.list(named, cells.length > NAMED));
  });
  return [...sentences, ...moved.map(texts.moved)];
}

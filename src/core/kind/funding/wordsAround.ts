import { findTitle } from "../../frame/findTitle";
import type { TableFrame } from "../../frame/tableFrame";
import { captionsOf } from "./captionsOf";

/** The words by which a side of a table is known. */
export interface WordsAround {
  title: string;
  captions: readonly string[];
  /** Title, sheet, captions, the headings of all lanes, and the words of the first lines. */
  texts: readonly string[];
}

/** Lines whose words tell what the lines are called: stages and measures come again after them. */
const FIRST_LINES = 12;

/** What stands over and beside the figures of a side of a table. */
export function wordsAround({ view, area, limit, lanes, lines }: TableFrame): WordsAround {
  const title = findTitle(view.sheet, area, limit.top);
  const captions = captionsOf(view.sheet, area, limit);
  const headings = [...lanes, ...lines.slice(0, FIRST_LINES)].flatMap(({ path, name }) => [
    ...path,
    name,
  ]);
  return { title, captions, texts: [title, view.sheet.name, ...captions, ...headings] };
}

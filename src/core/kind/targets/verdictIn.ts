import type { CellValue } from "../../cell/cellValue";
import { NO_LEGEND } from "../../mark/legend";
import { readMark } from "../../mark/readMark";

/** A mark that is a word: a glyph may mean anything until a note says so. */
const WORDS = /^[\u4e00-\u9fff]/;

/** Whether a cell says in words that something is met (是, 达标) or not (未达到); null where it says neither. */
export function verdictIn(cell: CellValue): boolean | null {
  if (cell.kind !== "text" || !WORDS.test(cell.key)) return null;
  const said = readMark(cell.key, NO_LEGEND)?.status;
  return said === "met" ? true : said === "unmet" ? false : null;
}

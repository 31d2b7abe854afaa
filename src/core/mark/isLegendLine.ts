import { toHalfWidth } from "../cell/normalForm";
import { markTokens } from "./markTokens";
import { QUOTES } from "./quotes";
import { readLegend } from "./readLegend";

/** Whether a text explains a mark or a blank. '' explains none. */
export function explainsMarks(text: string): boolean {
  const { meanings, contradictory, unread, blank } = readLegend([text]);
  return meanings.size + contradictory.length + unread.length > 0 || blank !== null;
}

/** Whether a text says what blanks mean, or what everything means that it does not name (其余). '' says nothing. */
export function explainsBlanks(text: string): boolean {
  const { blank, rest } = readLegend([text]);
  return blank !== null || rest !== null;
}

/** Characters that may stand before the first mark of a line that only explains marks: "（", "达标打", "表格中“". */
const LONGEST_LEAD = 6;

/**
 * Whether a line does nothing but explain marks (（√：达标；※：未达标）), so that it is no title; a title that ends in
 * such a bracket is one. '' is none.
 */
export function isLegendLine(text: string): boolean {
  const first = markTokens(toHalfWidth(text).replace(QUOTES, '"'))[0];
  return first !== undefined && first.start <= LONGEST_LEAD && readLegend([text]).meanings.size > 0;
}

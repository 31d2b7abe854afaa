import { Lexicon } from "../lexicon/lexicon";
import { HEADINGS, type HeadingSense } from "../lexicon/zh/headings";
import { CONVENTIONAL_MARKS } from "../mark/conventionalMarks";
import type { Sheet } from "../sheet/sheet";
import type { Band } from "./bandsOf";
import { filledLanes } from "./cellsOfLine";

const headings = new Lexicon<HeadingSense>(HEADINGS);
/** A longer text in the lane of verdicts is none that nobody knows (核实中), but a heading or prose. */
const LONGEST_VERDICT = 4;

/**
 * Whether a line under a header (`head`, [] for none) that ends in one lane of verdicts (项目 | 是否达标) is the first item of the
 * body, left blank or filled with a word that is no mark, rather than one more line of the header; or one more item under
 * such ones (`before`), which may leave its first lanes to the item above it.
 */
export function isUnderVerdict(
  sheet: Sheet,
  band: Band,
  head: readonly number[],
  line: number,
  before: readonly number[] = []
): boolean {
  const [above, more] = head;
  if (above === undefined || more !== undefined) return false;
  const over = filledLanes(sheet, band, above);
  const own = filledLanes(sheet, band, line);
  const says = (at: number, lane: number, sense: HeadingSense) => {
    const cell = sheet.at(at, lane);
    return cell.kind === "text" && headings.sensesOf(cell.key).includes(sense);
  };
  // 达成 under 自查结果 is a verdict, 县级自评 another heading.
  const heads = (lane: number, sense: HeadingSense) => {
    const cell = sheet.at(line, lane);
    return says(line, lane, sense) && !(cell.kind === "text" && CONVENTIONAL_MARKS.has(cell.key));
  };
  const verdicts = over.filter(
    (lane) => says(above, lane, "verdict") || says(above, lane, "reached")
  );
  const [verdict] = verdicts;
  if (verdict === undefined || verdicts.length > 1 || verdict === over[0]) return false;
  const [first] = before;
  const goesOn = first !== undefined && isUnderVerdict(sheet, band, head, first);
  const cell = sheet.at(line, verdict);
  const isWord =
    cell.kind === "text" && cell.key.length <= LONGEST_VERDICT && !cell.key.startsWith("(");
  return (
    // A second line of the header leaves the names of its first column to the first one.
    (own[0] === over[0] || goesOn) &&
    own.every((lane) => over.includes(lane)) &&
    (cell.kind === "blank" || isWord) &&
    !own.some((lane) => heads(lane, "verdict") || heads(lane, "part"))
  );
}

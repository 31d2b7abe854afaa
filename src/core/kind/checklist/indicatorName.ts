import type { FrameEntry } from "../../frame/frameEntry";
import { printedNumber } from "../../frame/numbering";
import { normalForm } from "../../cell/normalForm";
import { Lexicon } from "../../lexicon/lexicon";
import { HEADINGS, type HeadingSense } from "../../lexicon/zh/headings";

const headings = new Lexicon<HeadingSense>(HEADINGS);

/**
 * The name of an indicator whose verdicts stand in a line headed `name` under the headings `path`: where the heading only says
 * that verdicts stand in it (达标与否, beside 实际值 under one indicator), the heading over it.
 */
export function indicatorName(
  name: string,
  path: readonly string[]
): { name: string; path: readonly string[] } {
  const over = path.at(-1);
  return over !== undefined && saysVerdict(name)
    ? { name: over, path: path.slice(0, -1) }
    : { name, path };
}

function saysVerdict(name: string): boolean {
  return headings.sensesOf(normalForm(name)).includes("verdict");
}

/** The number of an item in its list: its own, be it over 是否达标 or beside it, else that of a lane or a line of numbers; '' for none. */
export function itemNumber({ name, path, number }: FrameEntry): string {
  const own = indicatorName(name, path).name;
  // The number in the name of a line is its number.
  return own === name ? number : printedNumber(own) || number;
}

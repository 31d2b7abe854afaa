import type { FrameEntry } from "../../frame/frameEntry";
import { printedNumber } from "../../frame/numbering";
import { Lexicon } from "../../lexicon/lexicon";
import { HEADINGS, type HeadingSense } from "../../lexicon/zh/headings";

const headings = new Lexicon<HeadingSense>(HEADINGS);

/**
 * The name of an indicator whose verdicts stand in a line under the headings `path`: its own, or where that only says that
 * verdicts stand in it (达标与否, beside 实际值 under one indicator), the heading over it.
 */
export function indicatorName(
  { name, key }: Pick<FrameEntry, "name" | "key">,
  path: readonly string[]
): { name: string; path: readonly string[] } {
  const over = path.at(-1);
  return over !== undefined && headings.sensesOf(key).includes("verdict")
    ? { name: over, path: path.slice(0, -1) }
    : { name, path };
}

/** The number of an item in its list: its own, be it over 是否达标 or beside it, else that of a lane or a line of numbers; '' for none. */
export function itemNumber(entry: FrameEntry): string {
  const { name } = indicatorName(entry, entry.path);
  // The number in the name of a line is its number.
  return name === entry.name ? entry.number : printedNumber(name) || entry.number;
}

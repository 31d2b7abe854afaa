import { textOf } from "../cell/textOf";
import { HEADING_NUMBER } from "../lexicon/zh/numberings";
import type { View } from "../sheet/view";

/** The header texts over one lane, outermost first; a text merged over several lanes stands over each of them. */
export type HeaderStack = string[];

/**
 * Header texts of the lanes firstLane … lastLane in the lines headLine … lastHeadLine. Blank cells take the
 * text on their left where the heading above covers both, as a merged heading does; merged areas that the
 * host tells of are followed. Index rows (1 2 3, 甲 乙) are passed over.
 */
export function headerStacks(
  view: View,
  headLine: number,
  lastHeadLine: number,
  firstLane: number,
  lastLane: number
): HeaderStack[] {
  const stacks: HeaderStack[] = [];
  for (let lane = firstLane; lane <= lastLane; lane++) stacks.push([]);
  let above: readonly string[] = stacks.map(() => "");
  for (let line = headLine; line <= lastHeadLine; line++) {
    const texts = stacks.map((_stack, k) => textOf(view.seen(line, firstLane + k)));
    if (isIndex(texts)) continue;
    const group: number[] = [];
    texts.forEach((text, k) => {
      const joined =
        k > 0 && text === "" && above[k] === above[k - 1] && texts[group[k - 1] ?? 0] !== "";
      group[k] = joined ? (group[k - 1] ?? k) : k;
      const shown = texts[group[k] ?? k] ?? "";
      if (shown !== "" && stacks[k]?.at(-1) !== shown) stacks[k]?.push(shown);
    });
    const before = above;
    above = group.map((start, k) =>
      texts[start] === "" ? (before[k] ?? "") : `${before[k] ?? ""}/${start}`
    );
  }
  return stacks;
}

function isIndex(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== "");
  return filled.length > 1 && filled.every((text) => HEADING_NUMBER.test(text));
}

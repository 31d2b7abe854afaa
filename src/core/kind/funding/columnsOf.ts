import { numberOf } from "../../cell/numberOf";
import type { FrameEntry } from "../../frame/frameEntry";
import type { TableFrame } from "../../frame/tableFrame";
import { isCounting } from "../../sheet/isCounting";
import type { Block } from "./places";
import { rolesInWords } from "./rolesInWords";
import { unitsIn } from "./unitsIn";
import { readHeading, type Heading } from "./readHeading";

/** The figures of one lane in one block, with what their headings say. */
export interface Column {
  lane: number;
  /** Index of the block; -1 where the lines of each block are those of one measure. */
  block: number;
  /** The line of each place; -1 where there is none. */
  lines: readonly number[];
  heading: Heading;
}

/**
 * The columns of a side of a table: each lane with figures, once a block. A lane that only counts the lines is none. Headings
 * that all lanes share, and words that all blocks share, tell nothing apart.
 */
export function columnsOf(side: TableFrame, blocks: readonly Block[]): Column[] {
  const stacks = side.lanes.map(textsOf);
  const sharedHeadings = inAll(stacks);
  const sharedWords = inAll(blocks.map(({ words }) => words));
  return blocks.flatMap(({ words, lines }, block) => {
    const own = words.filter((word) => !sharedWords.has(word));
    // Lines named by a measure (越城区 | 指标值) are no stage of their own.
    const measured = own.some((word) => rolesInWords(word, unitsIn(word)).roles.length > 0);
    return side.lanes.flatMap(({ at: lane }, k): Column[] => {
      const stack = stacks[k] ?? [];
      const texts = stack.filter((text) => !sharedHeadings.has(text));
      const cells = lines.flatMap((line) => (line < 0 ? [] : [side.view.seen(line, lane)]));
      if (cells.every((cell) => cell.kind !== "error" && numberOf(cell) === null)) return [];
      const heading = readHeading(
        [...own, ...(texts.length > 0 ? texts : stack)],
        [...sharedHeadings]
      );
      return isCounting(cells) && (heading.roles.length === 0 || heading.open)
        ? []
        : [{ lane, block: measured ? -1 : block, lines, heading }];
    });
  });
}

/** All headings over a lane, those that it shares with the lanes before it included. */
function textsOf({ path, name }: FrameEntry): string[] {
  return [...path, name].filter((text) => text !== "");
}

/** The texts that every one of several lists holds; none for a single list. */
function inAll(lists: readonly (readonly string[])[]): ReadonlySet<string> {
  const [first = [], ...others] = lists;
  if (others.length === 0) return new Set();
  const sets = others.map((list) => new Set(list));
  return new Set(first.filter((text) => sets.every((set) => set.has(text))));
}

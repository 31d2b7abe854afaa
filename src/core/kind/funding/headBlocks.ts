import { textOf } from "../../cell/textOf";
import { numberingStyle } from "../../frame/numbering";
import type { TableFrame } from "../../frame/tableFrame";
import type { Places } from "./places";

/** Rows above the header that are looked at for the heading of the first block. */
const ROWS = 3;

/**
 * The blocks of a table, the first with the heading that stands over the table's header rather than under it, where the other
 * blocks have headings numbered alike (一、普通高中 … header … 二、普通初中 … header again).
 */
export function headBlocks(side: TableFrame, { places, blocks, share }: Places): Places {
  const [first, next] = blocks;
  const style = numberingStyle(next?.words[0] ?? "");
  if (first === undefined || first.words.length > 0 || style === "" || side.view.transposed)
    return { places, blocks, share };
  const { top, left, right } = side.area;
  for (let row = top - 1; row >= Math.max(side.limit.top, top - ROWS); row--)
    for (let column = left; column <= right; column++) {
      const text = textOf(side.view.at(row, column));
      if (numberingStyle(text) === style)
        return { places, blocks: [{ ...first, words: [text] }, ...blocks.slice(1)], share };
    }
  return { places, blocks, share };
}

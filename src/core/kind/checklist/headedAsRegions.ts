import { normalForm } from "../../cell/normalForm";
import type { TableFrame } from "../../frame/tableFrame";
import { Lexicon } from "../../lexicon/lexicon";
import { HEADINGS, type HeadingSense } from "../../lexicon/zh/headings";

const headings = new Lexicon<HeadingSense>(HEADINGS);

/** Whether a text is short enough for the name of a region, and no sentence. */
export function isShort(name: string): boolean {
  const key = normalForm(name);
  return key !== "" && key.length <= 8 && !/\d|[、，。]/.test(key);
}

/**
 * Whether a heading says that the names are regions: one over them, or where they run down the sheet the one at the top of
 * their column. The corner of a table whose names run across heads the column under it, not them.
 */
export function headedAsRegions({ view, head, labelLanes, lanes }: TableFrame): boolean {
  const says = (line: number, lane: number) => {
    const cell = view.at(line, lane);
    return cell.kind === "text" && headings.has(cell.key, "region");
  };
  const nameLine = head.at(-1);
  if (nameLine === undefined) return false;
  // Beside 镇（街道） a second column may say 自评 and 复核 of each.
  if (view.transposed) return head.some((line) => labelLanes.some((lane) => says(line, lane)));
  return head.some((line) => line !== nameLine && lanes.some(({ at }) => says(line, at)));
}

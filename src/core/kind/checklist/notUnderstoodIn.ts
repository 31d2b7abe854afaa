import { textOf } from "../../cell/textOf";
import type { TableFrame } from "../../frame/tableFrame";
import { wordsOf } from "../../frame/frameEntry";
import { oneOf } from "../../lexicon/oneOf";
import { ABOUT_INDICATORS } from "../../lexicon/zh/headings";
import type { FrameMarks } from "./frameMarks";
import type { ChecklistModel, Region } from "./model";
import type { RoleLine } from "./readRoles";

/**
 * Filled cells of the regions in lines that are neither indicators nor totals nor headings, and figures of totals whose label
 * says nothing: [] where every cell is accounted for.
 */
export function notUnderstoodIn(
  { view }: TableFrame,
  regions: readonly Region[],
  lines: readonly RoleLine[],
  marks: FrameMarks
): ChecklistModel["notUnderstood"] {
  const isOpen = (line: RoleLine) =>
    line.role === "other" &&
    // Further columns of a table whose indicators run across say by their headings what they hold.
    !(view.transposed && wordsOf(line.entry) !== "") &&
    !describesItself(line);
  return lines.filter(isOpen).flatMap(({ entry }) =>
    regions.flatMap(({ lane }) => {
      const cell = view.at(entry.at, lane);
      return cell.id === 0 || marks.read(cell) !== null
        ? []
        : [{ cell: view.address(entry.at, lane), text: textOf(cell) }];
    })
  );
}

/** Whether the words of a line say what it holds: 责任单位, 目标值, 联系人. */
function describesItself({ entry }: RoleLine): boolean {
  return DESCRIBING.test(wordsOf(entry));
}

const DESCRIBING = new RegExp(oneOf(ABOUT_INDICATORS));

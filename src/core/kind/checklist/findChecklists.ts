import { findBands } from "../../frame/bands";
import type { Area } from "../../area/area";
import { legendTexts, textsIn } from "../../frame/notes";
import { overlaps } from "../../area/overlaps";
import type { Sheet } from "../../sheet/sheet";
import { View } from "../../sheet/view";
import { MarkReader } from "../../mark/markReader";
import { overruleLegend } from "../../mark/overruleLegend";
import type { Legend } from "../../mark/legend";
import { readLegend } from "../../mark/readLegend";
import { NO_HINTS, type Hints } from "../../frame/hints";
import { findMarkBlocks } from "./findMarkBlocks";
import { findSelfAssessments } from "./findSelfAssessments";
import type { ChecklistModel } from "./model";
import { recogniseChecklist } from "./recognise";

const SUBJECT = /达标|达成|创建|监测|督导|评估/;

/**
 * All checklists of a sheet, in reading order; [] when it holds none. Where no telling mark (√, ※, 达标 …) is
 * found and the sheet speaks of 达标, or the user does, plain digits and dashes are tried as marks too.
 */
export function findChecklists(sheet: Sheet, hints: Hints = NO_HINTS): ChecklistModel[] {
  const texts = textsIn(sheet, sheet.used).map(({ text }) => text);
  const legend = overruleLegend(readLegend(legendTexts(sheet, sheet.used)), hints.marks);
  const assessments = findSelfAssessments(sheet, legend, hints);
  const apart = (tables: ChecklistModel[]) => [
    ...assessments,
    ...tables.filter(({ area }) => !assessments.some((one) => overlaps(one.area, area))),
  ];
  const found = apart(findWith(sheet, legend, false, hints));
  const saysSo =
    hints.certain || SUBJECT.test(sheet.name) || texts.some((text) => SUBJECT.test(text));
  return found.length > 0 || !saysSo ? found : apart(findWith(sheet, legend, true, hints));
}

function findWith(sheet: Sheet, legend: Legend, lenient: boolean, hints: Hints): ChecklistModel[] {
  const blocks = findMarkBlocks(sheet, new MarkReader(legend, lenient));
  const found: ChecklistModel[] = [];
  for (const block of blocks) {
    const limit = limitOf(sheet, block, blocks, found);
    const own =
      blocks.length === 1 ? legend : overruleLegend(ownLegend(sheet, limit, legend), hints.marks);
    const marks = new MarkReader(own, lenient);
    const table = recogniseChecklist(sheet, block, limit, own, marks, hints);
    if (table !== null) found.push(table);
  }
  return found;
}

/** What the texts around one table say of marks; where they say nothing of a mark, what the rest of the sheet says. */
function ownLegend(sheet: Sheet, limit: Area, whole: Legend): Legend {
  const own = readLegend(legendTexts(sheet, limit));
  const meanings = new Map([...whole.meanings, ...own.meanings]);
  for (const mark of [...own.contradictory, ...own.unread]) meanings.delete(mark);
  return { ...own, meanings, blank: own.blank ?? whole.blank };
}

/** The part of the sheet around a block that no other block and no table found before takes. */
function limitOf(
  sheet: Sheet,
  block: Area,
  blocks: readonly Area[],
  found: readonly ChecklistModel[]
): Area {
  const limit = { ...sheet.used };
  for (const other of blocks) {
    if (other === block) continue;
    const sideBySide = other.top <= block.bottom && block.top <= other.bottom;
    if (sideBySide && other.right < block.left) limit.left = Math.max(limit.left, other.right + 1);
    else if (sideBySide && other.left > block.right) {
      const labels = findBands(new View(sheet, false), other, {
        ...sheet.used,
        left: block.right + 1,
      }).left;
      limit.right = Math.min(limit.right, labels - 1);
    } else if (!sideBySide && other.top > block.bottom)
      limit.bottom = Math.min(limit.bottom, other.top - 1);
  }
  for (const { area } of found)
    if (area.bottom < block.top) limit.top = Math.max(limit.top, area.bottom + 1);
  return limit;
}

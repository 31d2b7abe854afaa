import type { Area } from "../../area/area";
import { findTitle, isTitleText } from "../../frame/findTitle";
import { legendTexts } from "../../frame/legendRows";
import { textsAt } from "../../frame/notes";
import type { TableFrame } from "../../frame/tableFrame";
import { CONVENTIONAL_MARKS } from "../../mark/conventionalMarks";
import type { Legend } from "../../mark/legend";
import { readLegend } from "../../mark/readLegend";
import { once } from "../../memo/once";
import type { Sheet } from "../../sheet/sheet";

/**
 * What the texts around one table of several say of marks; where they say nothing of a mark, what the rest of the sheet
 * says (`whole`). Tables above each other under titles of their own keep their notes for themselves: of another one's only
 * those of marks that have no meaning by convention are used, and those at the end of the sheet. Where these turn a mark's
 * usual meaning round, nobody can tell whether they are for this table too, and the mark is not settled.
 */
export function ownLegend(
  sheet: Sheet,
  frame: TableFrame,
  frames: readonly TableFrame[],
  titles: TitleRows,
  whole: Legend
): OwnLegend {
  const alone = standingAlone(frame, frames, titles);
  const own = readLegend(legendTexts(sheet, alone ?? frame.limit));
  const others = alone === null ? whole : ofOthers(sheet, frames, whole);
  const meanings = new Map([...others.meanings, ...own.meanings]);
  for (const mark of [...own.contradictory, ...own.unread]) meanings.delete(mark);
  const certain = { ...own, meanings, blank: own.blank ?? others.blank };
  const turned = (alone === null ? [] : others.unread).filter((mark) => !own.meanings.has(mark));
  const notes = alone ?? frame.limit;
  if (turned.length === 0) return { legend: certain, either: [], notes };
  const legend = { ...certain, unread: [...new Set([...own.unread, ...turned])] };
  const round = turned.flatMap((mark) => {
    const usual = CONVENTIONAL_MARKS.get(mark);
    return usual === undefined ? [] : [[mark, usual === "met" ? "unmet" : "met"] as const];
  });
  return {
    legend,
    notes,
    either: [certain, { ...certain, meanings: new Map([...meanings, ...round]) }],
  };
}

export interface OwnLegend {
  legend: Legend;
  /** Where marks are not settled: what they may mean, by convention and turned round; [] else. The printed totals may tell. */
  either: readonly Legend[];
  /** Where the notes on the table's items stand. */
  notes: Area;
}

/**
 * What of the sheet belongs to a table that has a title of its own as those above and below it have: from its title to the
 * next one. Null where they may share what stands between them.
 */
function standingAlone(
  frame: TableFrame,
  frames: readonly TableFrame[],
  titles: TitleRows
): Area | null {
  const stacked = frames.filter(
    ({ area }) => area.left <= frame.area.right && frame.area.left <= area.right
  );
  if (stacked.length < 2) return null;
  const rows = stacked.map((one) => titles().get(one) ?? null);
  if (rows.includes(null)) return null;
  const own = titles().get(frame) ?? frame.area.top;
  const first = Math.min(...rows.map((row) => row ?? 0));
  const next = Math.min(...rows.map((row) => (row !== null && row > own ? row : Infinity)));
  return {
    ...frame.limit,
    top: own === first ? frame.limit.top : own,
    bottom: Math.min(frame.limit.bottom, next - 1),
  };
}

/** The rows of the titles above the tables of a sheet, found when they are first asked for; null for tables without one. */
export type TitleRows = () => ReadonlyMap<TableFrame, number | null>;

export function titleRows(sheet: Sheet, frames: readonly TableFrame[]): TitleRows {
  return once(() => new Map(frames.map((frame) => [frame, titleRow(sheet, frame)])));
}

/** The row of the title above a table; null for a table without one. */
function titleRow(sheet: Sheet, { area, limit }: TableFrame): number | null {
  const title = findTitle(sheet, area, limit.top);
  if (!isTitleText(title)) return null;
  const above = { ...sheet.used, top: limit.top, bottom: area.top - 1 };
  const at = textsAt(sheet, above).filter(({ cell }) => cell.text === title);
  return at.at(-1)?.row ?? null;
}

function ofOthers(sheet: Sheet, frames: readonly TableFrame[], whole: Legend): Legend {
  const end = Math.max(...frames.map(({ area }) => area.bottom));
  const below = readLegend(legendTexts(sheet, { ...sheet.used, top: end + 1 }));
  const usual = (mark: string) => CONVENTIONAL_MARKS.get(mark);
  const meanings = [...whole.meanings].filter(
    ([mark, status]) =>
      usual(mark) === undefined || (below.meanings.has(mark) && usual(mark) === status)
  );
  const turned = [...below.meanings].flatMap(([mark, status]) =>
    usual(mark) !== undefined && usual(mark) !== status ? [mark] : []
  );
  return { ...below, meanings: new Map(meanings), unread: turned };
}

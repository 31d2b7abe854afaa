import { comparePeriods } from "../../compare/comparePeriods";
import { readPeriod, type Period } from "../../compare/readPeriod";
import { dayOfSerial } from "../../cell/dayOfSerial";
import type { RawCell } from "../../cell/rawCell";
import { normalForm } from "../../cell/normalForm";
import { regionStem } from "../../region/regionName";
import { isReport } from "../../review/isReport";
import type { Grid } from "../../sheet/grid";

/** What a county wrote into a notice for one indicator; "" where it wrote nothing. */
export interface Undertaking {
  measures: string;
  who: string;
  /** As written, a date of Excel's as 2026年12月31日. */
  deadline: string;
}

/** Undertakings by county and indicator. */
export type Undertakings = ReadonlyMap<string, ReadonlyMap<string, Undertaking>>;

export const NO_UNDERTAKINGS: Undertakings = new Map();

/** Ending of the titles of notices, behind the county's name. */
export const NOTICE_TITLE = "教育指标整改通知单";
/** Headings of what a county fills in; the indicator stands in the second column. */
export const FILLED_IN = ["整改措施", "责任人", "完成期限"] as const;
/** Days of Excel's calendar from 2000 to 2099. */
const [FIRST_DAY, LAST_DAY] = [36_526, 73_050];

/** What stands filled in on the notices among these sheets; of one indicator the later sheet holds. */
export function readUndertakings(grids: readonly Grid[]): Undertakings {
  const found = new Map<string, Map<string, Undertaking>>();
  for (const grid of grids) {
    const title = text(grid.values[0]?.[0]);
    if (!title.endsWith(NOTICE_TITLE) || !isReport(grid)) continue;
    const county = regionStem(title.slice(0, -NOTICE_TITLE.length));
    const items = found.get(county) ?? new Map<string, Undertaking>();
    found.set(county, items);
    for (const [item, undertaking] of filledIn(grid)) items.set(item, undertaking);
  }
  return found;
}

function filledIn({ values }: Grid): [string, Undertaking][] {
  let columns: number[] | null = null;
  return values.flatMap((row = []): [string, Undertaking][] => {
    const heading = FILLED_IN.map((name) => row.findIndex((cell) => text(cell) === name));
    if (heading.every((column) => column > 1)) {
      columns = heading;
      return [];
    }
    if (typeof row[0] !== "number") columns = null;
    if (columns === null) return [];
    const [measures = "", who = "", deadline = ""] = columns.map((column) => text(row[column]));
    if (measures + who + deadline === "") return [];
    return [[keyOf(text(row[1])), { measures, who, deadline }]];
  });
}

/** What a county wrote for an indicator as a notice words it; undefined where nothing. */
export function undertakingOf(
  all: Undertakings,
  county: string,
  item: string
): Undertaking | undefined {
  return all.get(regionStem(county))?.get(keyOf(item));
}

/** Whether a deadline has passed on a day; a month's ends with the month, a year's with the year. null where either names no date. */
export function isOver(deadline: string, day: string): boolean | null {
  const [until, now] = [lastDay(readPeriod(deadline)), readPeriod(day)];
  const order = comparePeriods(until, now);
  return order === null ? null : order < 0;
}

function lastDay(period: Period | null): Period | null {
  if (period === null) return null;
  const month = period.month ?? 12;
  return { ...period, month, day: period.day ?? 31 };
}

function keyOf(item: string): string {
  return normalForm(item).replace(/^\d+[.、．]?/, "");
}

function text(cell: RawCell | undefined): string {
  if (typeof cell !== "number")
    return cell === undefined || cell === null ? "" : String(cell).trim();
  if (cell < FIRST_DAY || cell > LAST_DAY) return String(cell);
  return dayOfSerial(cell);
}

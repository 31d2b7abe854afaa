import { normalForm } from "../../cell/normalForm";
import { findTitle } from "../../frame/findTitle";
import type { Area } from "../../area/area";
import type { Sheet } from "../../sheet/sheet";
import type { View } from "../../sheet/view";
import { regionKind } from "../../region/regionKind";
import { headerStacks } from "../../frame/headerStacks";
import { readColumns, type Column } from "./columns";
import type { HeaderBand } from "./headerBand";
import { isNumber } from "./isNumber";
import { levelsOfRows } from "./levels";
import type { SchoolsModel } from "./model";
import { readRows } from "./readRows";
import { schoolsModel } from "./schoolsModel";
import { tableFrame, type TableFrame } from "./tableFrame";

/** Resources that a table must give for one student or a hundred; with fewer, nearly all must be there as whole numbers. */
const FEWEST = 4;
const FEWEST_WHOLE = 6;

/**
 * Recognises the school tables under a band of headers, one model a level: [] when the lines are no schools (counties,
 * standards) or too few resources have figures. `limit` is the part of the view that no other table takes.
 */
export function recogniseSchools(
  sheet: Sheet,
  view: View,
  band: HeaderBand,
  limit: Area
): SchoolsModel[] {
  const whole = tableFrame(view, band, limit);
  const columns = readColumns(
    headerStacks(view, whole.headLine, whole.firstLine - 1, whole.firstLane, whole.lastLane),
    whole.firstLane
  );
  return partsOf(columns).flatMap((part) =>
    recognisePart(sheet, view, whole, withoutBlankEnd(view, whole, part), limit)
  );
}

/** The columns of each of several tables side by side: every one begins with its own column of names. */
function partsOf(columns: readonly Column[]): Column[][] {
  const names = columns.filter(({ role }) => role === "name");
  const parts: Column[][] = names.map(() => []);
  if (parts.length < 2) return [[...columns]];
  const starts = names.map(({ lane }) => {
    let start = lane;
    while (isIndexColumn(columns.find((column) => column.lane === start - 1))) start--;
    return start;
  });
  starts[0] = columns[0]?.lane ?? 0;
  for (const column of columns)
    parts[starts.filter((start) => start <= column.lane).length - 1]?.push(column);
  const complete = (part: readonly Column[]) =>
    new Set(part.flatMap(({ id }) => (id === null ? [] : [id]))).size >= FEWEST;
  return parts.every(complete) ? parts : [[...columns]];
}

/** Columns without the blank ones that set a table apart from the next. */
function withoutBlankEnd(view: View, frame: TableFrame, columns: readonly Column[]): Column[] {
  const isBlank = (lane: number) => {
    for (let line = frame.headLine; line <= Math.min(frame.lastLine, frame.firstLine + 60); line++)
      if (view.at(line, lane).kind !== "blank") return false;
    return true;
  };
  const last = columns.filter(({ lane }) => !isBlank(lane)).at(-1)?.lane ?? -1;
  return columns.filter(({ lane }) => lane <= last);
}

function isIndexColumn(column: Column | undefined): boolean {
  return column !== undefined && /^(?:序号|编号|No\.?|学校代码|代码|标识码)$/i.test(column.words);
}

function recognisePart(
  sheet: Sheet,
  view: View,
  whole: TableFrame,
  columns: readonly Column[],
  limit: Area
): SchoolsModel[] {
  const firstLane = columns[0]?.lane ?? whole.firstLane;
  const lastLane = columns.at(-1)?.lane ?? whole.lastLane;
  const frame = { ...whole, firstLane, lastLane };
  const nameLane = nameLaneOf(view, frame, columns);
  if (nameLane === null) return [];
  const bottom = view.transposed ? sheet.used.right : sheet.used.bottom;
  const body = readRows(view, frame, columns, nameLane, frame.lastLine < bottom);
  const schools = body.rows.filter((row) => row.kind === "school");
  if (schools.length === 0 || !areSchools(schools.map(({ name }) => name))) return [];
  if (
    !hasResources(
      view,
      columns,
      schools.map(({ line }) => line)
    )
  )
    return [];
  const area = view.area(frame.headLine, firstLane, body.lastLine, lastLane);
  const title = findTitle(sheet, area, view.transposed ? 0 : limit.top);
  const levels = levelsOfRows({
    view,
    body,
    columns,
    title,
    sheet: sheet.name,
    above: textsAbove(sheet, area, limit, view),
  });
  return levels.map((level) => schoolsModel({ sheet, view, body, columns, area, title, level }));
}

/** Texts over the table other than its title: 附表2（初中）, 学段：小学. */
function textsAbove(sheet: Sheet, area: Area, limit: Area, view: View): string[] {
  const top = view.transposed ? sheet.used.top : limit.top;
  return sheet.texts
    .filter(
      ({ row, column }) =>
        row >= top && row < area.top && column >= area.left && column <= area.right
    )
    .map(({ cell }) => cell.key);
}

/** The lane of the schools' names: by its header, else the first lane of mostly different words. */
function nameLaneOf(view: View, frame: TableFrame, columns: readonly Column[]): number | null {
  const headed = columns.filter(({ role }) => role === "name");
  const best = headed.find(({ lane }) => shareOfNames(view, frame, lane) > 0.3) ?? headed[0];
  if (best !== undefined) return best.lane;
  const free = columns.filter(({ role }) => role === "other" || role === "verdict");
  return free.find(({ lane }) => shareOfNames(view, frame, lane) >= 0.7)?.lane ?? null;
}

/** Share of different words of two characters and more among the filled cells of a lane. */
function shareOfNames(view: View, frame: TableFrame, lane: number): number {
  const words = new Set<string>();
  let filled = 0;
  for (let line = frame.firstLine; line <= Math.min(frame.lastLine, frame.firstLine + 60); line++) {
    const cell = view.at(line, lane);
    if (cell.kind === "blank") continue;
    filled++;
    if (cell.kind === "text" && cell.number === null && cell.key.length >= 2) words.add(cell.key);
  }
  return filled === 0 ? 0 : words.size / filled;
}

/** Whether names are those of schools rather than of counties, indicators, people's marks. */
function areSchools(names: readonly string[]): boolean {
  const places = names.filter(
    (name) => regionKind(name) !== null || /分值|权重|标准|目标|满分|序号|单位|备注/.test(name)
  ).length;
  const levels = names.filter((name) =>
    /^(?:小学|初中|中学|九年一贯制?(?:学校)?|义务教育)(?:学校)?$/.test(normalForm(name))
  ).length;
  return (places + levels) * 2 < names.length;
}

function hasResources(view: View, columns: readonly Column[], lines: readonly number[]): boolean {
  const filled = columns.filter(
    ({ role, lane }) => role === "resource" && lines.some((line) => isNumber(view.at(line, lane)))
  );
  const all = new Set(filled.map(({ id }) => id));
  const headed = new Set(filled.filter(({ perStudent }) => perStudent).map(({ id }) => id));
  return headed.size >= FEWEST || all.size >= FEWEST_WHOLE;
}

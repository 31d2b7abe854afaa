import { areaAddress } from "../../area/address";
import { normalForm } from "../../cell/normalForm";
import { findTitle } from "../../frame/findTitle";
import type { Hints } from "../../frame/hints";
import type { TableFrame } from "../../frame/tableFrame";
import { largest, smallest } from "../../quantity/extremes";
import { areSchools } from "./areSchools";
import { columnParts } from "./columnParts";
import { readColumns, type Column } from "./columns";
import { saysShare } from "./headingRole";
import { isNumber } from "./isNumber";
import { levelsOfRows } from "./levels";
import type { SchoolsModel } from "./model";
import { nameLaneOf } from "./nameLaneOf";
import { notUnderstoodIn } from "./notUnderstoodIn";
import { readRows } from "./readRows";
import { schoolsModel } from "./schoolsModel";
import { shareOfStandard } from "./shareOfStandard";
import { textsAbove } from "./textsAbove";

/** Resources that a table must give for one student or a hundred; with fewer, nearly all must be there as whole numbers. */
const FEWEST = 4;
const FEWEST_WHOLE = 6;
/** Resources and what stands beside them come to so many lanes at most: a longer list is one of schools. */
const MOST_LANES = 600;

/** The tables of schools that a side of a frame holds, one a level, and why something in it is none; both may be []. */
export interface SideReading {
  models: SchoolsModel[];
  doubts: string[];
}

const NOTHING: SideReading = { models: [], doubts: [] };

/** Reads a side of a frame whose lanes are headed with resources: at least four of the seven. */
export function readSide(side: TableFrame, hints: Hints): SideReading {
  if (side.lanes.length < FEWEST || side.lanes.length > MOST_LANES) return NOTHING;
  const columns = readColumns(side);
  if (named(columns).size < FEWEST) return NOTHING;
  const parts = columnParts(columns, (part) => named(part).size >= FEWEST);
  const readings = parts.map((part) => readPart(side, part, parts.length > 1, hints));
  return {
    models: readings.flatMap(({ models }) => models),
    doubts: readings.flatMap(({ doubts }) => doubts),
  };
}

function named(columns: readonly Column[]): ReadonlySet<Column["id"]> {
  return new Set(columns.flatMap(({ id }) => (id === null ? [] : [id])));
}

/** Reads one of the tables that stand side by side in a frame, or the only one. */
function readPart(
  side: TableFrame,
  columns: readonly Column[],
  isPart: boolean,
  hints: Hints
): SideReading {
  const { view, limit } = side;
  const { sheet } = view;
  const nameLane = nameLaneOf(side, columns);
  if (nameLane === null) return NOTHING;
  const body = readRows(side, columns, nameLane);
  const schools = body.rows.filter((row) => row.kind === "school");
  const lines = schools.map(({ line }) => line);
  if (schools.length === 0 || !areSchools(schools.map(({ name }) => name))) return NOTHING;
  const share = shareOfStandard(view, columns, lines);
  if (!hasResources(side, columns, lines, share !== null)) return NOTHING;
  const area = isPart ? partArea(side, columns) : side.area;
  const title = findTitle(sheet, area, limit.top);
  const above = textsAbove(sheet, area, limit);
  const words = [title, sheet.name, ...above, ...columns.map((one) => one.words)].map(normalForm);
  if (share !== null && hints.certain !== true && !words.some(saysShare))
    return {
      models: [],
      doubts: [
        `${areaAddress(area)} 像是学校资源配置表，但各项指标的数都在${share === 1 ? "1（100%）" : " 100 "}上下，不是资源本身的数，又没有写明是占标准的百分比（达标率）还是别的比例，没有当作学校资源配置表。请在标题或表头写明。`,
      ],
    };
  const levels = levelsOfRows({ view, body, columns, title, sheet: sheet.name, above });
  const table = { sheet, view, body, columns, area, title, share };
  const models = levels.map((level) => schoolsModel({ ...table, level }));
  const left = notUnderstoodIn(side, columns, body);
  return {
    models: models.map((one, k) => (k === 0 ? { ...one, notUnderstood: left } : one)),
    doubts: [],
  };
}

/** The area of some of a side's lanes. */
function partArea({ view, head, lines }: TableFrame, columns: readonly Column[]) {
  const ends = [...head, ...lines.map(({ at }) => at)];
  const lanes = columns.filter((column) => column.header !== "").map(({ lane }) => lane);
  return view.area(smallest(ends), smallest(lanes), largest(ends), largest(lanes));
}

function hasResources(
  { view }: TableFrame,
  columns: readonly Column[],
  lines: readonly number[],
  areShares: boolean
): boolean {
  const filled = columns.filter(
    ({ role, lane }) =>
      (role === "resource" || (areShares && role === "resourceShare")) &&
      lines.some((line) => isNumber(view.at(line, lane)))
  );
  const all = new Set(filled.map(({ id }) => id));
  const headed = new Set(
    filled.filter(({ perStudent }) => perStudent || areShares).map(({ id }) => id)
  );
  return headed.size >= FEWEST || all.size >= FEWEST_WHOLE;
}

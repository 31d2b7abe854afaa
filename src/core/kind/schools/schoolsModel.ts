import { parseAddress } from "../../area/address";
import { errorsIn } from "../../sheet/errorsIn";
import type { Area } from "../../area/area";
import type { Sheet } from "../../sheet/sheet";
import type { View } from "../../sheet/view";
import { NO_LEGEND } from "../../mark/legend";
import { readMark } from "../../mark/readMark";
import { normalForm } from "../../cell/normalForm";
import { leaveOutSmall } from "./leaveOutSmall";
import { readingOf } from "./readingOf";
import { balancedDevelopment2017 } from "../../standard/balancedDevelopment2017";
import type { Column } from "./columns";
import { countColumns } from "./countColumns";
import { isAllStudents } from "./headingRole";
import type { LevelPart } from "./levels";
import { printedLines } from "./printedLines";
import type { Figure, ResourceColumn, School, SchoolsModel } from "./model";
import { readFigure } from "./readFigure";
import type { Body } from "./readRows";
import { resourceColumn } from "./resourceColumn";

/** What a table's frame, rows, columns and levels were recognised as. */
export interface RecognisedTable {
  sheet: Sheet;
  view: View;
  body: Body;
  columns: readonly Column[];
  area: Area;
  title: string;
  /** What prints the whole standard where the figures are shares of it. */
  share: 1 | 100 | null;
}

/** The model of one level of a table. */
export function schoolsModel({
  level: part,
  ...table
}: RecognisedTable & { level: LevelPart }): SchoolsModel {
  const { sheet, view, body, area, title, share } = table;
  const columns = part.ownColumns
    ? table.columns.filter((column) => column.level === part.level || column.level === null)
    : table.columns;
  const rows = body.rows.flatMap((row) =>
    row.kind === "school" && part.lines.has(row.line) ? [row] : []
  );
  const lines = rows.map(({ line }) => line);
  const studentLane = studentsOf(columns, part)?.lane ?? null;
  const students = lines.map((line) =>
    studentLane === null ? null : readFigure(view, line, studentLane, 1)
  );
  const laneOf = (role: Column["role"]) => columns.find((column) => column.role === role)?.lane;
  const figureAt = (line: number, role: Column["role"]): Figure | null => {
    const lane = laneOf(role);
    return lane === undefined ? null : readFigure(view, line, lane, 1);
  };
  const schools = rows.map(({ name, line }, k): School => ({
    name,
    line,
    students: students[k] ?? null,
    verdict: verdictAt(view, line, laneOf("verdict")),
    metCount: figureAt(line, "metCount"),
    unmetCount: figureAt(line, "unmetCount"),
  }));
  const resources = balancedDevelopment2017.resources.flatMap((standard): ResourceColumn[] => {
    const own = columns.filter(({ id }) => id === standard.id);
    const read = resourceColumn({
      view,
      standard,
      level: part.level,
      columns: own,
      lines,
      hasStudents: studentLane !== null,
      share,
    });
    const verdictLane = own.find(({ role }) => role === "resourceVerdict")?.lane;
    if (read === null) return [];
    const verdicts =
      verdictLane === undefined ? [] : lines.map((line) => verdictAt(view, line, verdictLane));
    return [{ ...read, verdicts }];
  });
  const printed = printedLines(view, body, part, resources);
  const wholeLanes = new Set(
    columns
      .filter(
        ({ role, perStudent, id }) => role === "resource" && !perStudent && isWhole(resources, id)
      )
      .map(({ lane }) => lane)
  );
  return leaveOutSmall({
    kind: "schools",
    sheet: sheet.name,
    title,
    area,
    transposed: view.transposed,
    level: part.level,
    levelSource: part.source,
    schools,
    resources,
    counts: countColumns(view, body, columns, wholeLanes, studentLane, printed),
    lines: printed,
    errors: errorsOf(sheet, view, area, part, body),
    listed: null,
    share,
    notUnderstood: [],
    reading: readingOf(part, share),
  });
}

function isWhole(resources: readonly ResourceColumn[], id: Column["id"]): boolean {
  return (resources.find((one) => one.id === id)?.whole.length ?? 0) > 0;
}

/** The column of students: the one headed with the level first, else 合计, else the first. */
function studentsOf(columns: readonly Column[], part: LevelPart): Column | undefined {
  const all = columns.filter(({ role }) => role === "students");
  return (
    all.find(({ level }) => level === part.level) ??
    all.find(({ words }) => isAllStudents(words)) ??
    all.find(({ level }) => level === null) ??
    all[0]
  );
}

function verdictAt(view: View, line: number, lane: number | undefined): School["verdict"] {
  if (lane === undefined) return null;
  const cell = view.at(line, lane);
  const key =
    cell.kind === "text" ? normalForm(cell.text) : cell.kind === "number" ? String(cell.raw) : "";
  const meaning = key === "" ? null : readMark(key, NO_LEGEND);
  if (meaning === null || meaning.status === "excluded") return null;
  return { cell: view.address(line, lane), text: key, met: meaning.status === "met" };
}

/** Errors in this level's schools and its share of the other lines: those of the first level if they are of none. */
function errorsOf(
  sheet: Sheet,
  view: View,
  area: Area,
  part: LevelPart,
  body: Body
): SchoolsModel["errors"] {
  const ofSchools = new Set(body.rows.flatMap((row) => (row.kind === "school" ? [row.line] : [])));
  return errorsIn(sheet, area).filter(({ cell }) => {
    const { row, column } = parseAddress(cell);
    const line = view.transposed ? column : row;
    if (part.lines.has(line)) return part.ownColumns ? part.first || !ofSchools.has(line) : true;
    return part.first && !part.others.has(line);
  });
}

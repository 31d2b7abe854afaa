import { Lexicon } from "../../lexicon/lexicon";
import { MEASURES, type MeasureSense } from "../../lexicon/zh/measures";
import type { View } from "../../sheet/view";
import { balancedDevelopment2017 } from "../../standard/balancedDevelopment2017";
import type { ResourceId } from "../../standard/resourceStandards";
import type { Column } from "./columns";
import { isNumber } from "./isNumber";
import type { CountColumn, PrintedLine } from "./model";
import { readFigure } from "./readFigure";
import type { Body } from "./readRows";

const measures = new Lexicon<MeasureSense>(MEASURES);

/** The columns of whole numbers that a line of totals adds up: students, classes, teachers, whole areas and values. */
export function countColumns(
  view: View,
  body: Body,
  columns: readonly Column[],
  wholeLanes: ReadonlySet<number>,
  studentLane: number | null,
  lines: readonly PrintedLine[]
): CountColumn[] {
  if (!lines.some(({ kind }) => kind === "total")) return [];
  const schools = body.rows.flatMap((row) => (row.kind === "school" ? [row.line] : []));
  return columns.flatMap((column): CountColumn[] => {
    const { lane, role, header, words, perStudent, id } = column;
    const students = lane === studentLane;
    const counts =
      students ||
      wholeLanes.has(lane) ||
      ((role === "students" || role === "other") &&
        measures.has(words, "count", "amount") &&
        !measures.has(words, "ratio") &&
        !perStudent);
    if (!counts || !schools.some((line) => isNumber(view.at(line, lane)))) return [];
    return [
      {
        header,
        lane,
        students,
        whole: id === null ? !measures.has(words, "amount") : isWhole(id),
        parts: schools.map((line) => ({ line, figure: readFigure(view, line, lane, 1) })),
        printed: lines.map(({ line }) => readFigure(view, line, lane, 1, true)),
      },
    ];
  });
}

function isWhole(id: ResourceId): boolean {
  return balancedDevelopment2017.resources.find((one) => one.id === id)?.whole === true;
}

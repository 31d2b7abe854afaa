import { numberOf } from "../../cell/numberOf";
import type { View } from "../../sheet/view";
import type { ResourceStandard } from "../../standard/resourceStandards";
import type { SchoolLevel } from "../../standard/schoolLevel";
import type { Column } from "./columns";
import type { Figure, ResourceColumn } from "./model";
import { readFigure, withTypicalSteps } from "./readFigure";

/** Whole areas and sums of money lie far over any figure for one student. */
const FAR_OVER = 20;
/** Figures below this share of the threshold are for one student, though the threshold is for a hundred. */
const FAR_BELOW = 0.2;

/**
 * The figures of one resource from the columns headed with it: for `per` students, the school's whole number, or both;
 * null when none of them holds a number. A header that does not say which is judged by its figures. Of two columns
 * of one kind the later stands.
 */
export function resourceColumn(
  view: View,
  standard: ResourceStandard,
  level: SchoolLevel,
  columns: readonly Column[],
  lines: readonly number[],
  hasStudents: boolean
): Omit<ResourceColumn, "verdicts"> | null {
  const threshold = standard.threshold[level];
  let printed: { column: Column; scale: number } | null = null;
  let whole: { column: Column; scale: number } | null = null;
  for (const column of columns) {
    if (column.role !== "resource") continue;
    const unit = unitScale(column.header);
    const values = lines.flatMap((line) => {
      const cell = view.at(line, column.lane);
      return cell.kind === "number" ? cell.raw : (numberOf(cell)?.value ?? []);
    });
    if (values.length === 0) continue;
    const middle = median(values) * unit;
    const isWhole =
      !column.perStudent &&
      (standard.whole
        ? hasStudents && values.every(Number.isInteger)
        : middle > threshold * FAR_OVER);
    if (isWhole) whole = { column, scale: unit };
    else {
      const forOne =
        standard.per === 100 && !/百/.test(column.words) && middle < threshold * FAR_BELOW;
      printed = { column, scale: forOne ? unit * 100 : unit };
    }
  }
  const main = printed ?? whole;
  if (main === null) return null;
  const figures = (from: typeof main | null): Figure[] =>
    from === null
      ? []
      : withTypicalSteps(lines.map((line) => readFigure(view, line, from.column.lane, from.scale)));
  return {
    id: standard.id,
    lane: main.column.lane,
    header: main.column.header,
    scale: main.scale,
    printed: figures(printed),
    whole: figures(whole),
  };
}

/** What a header's unit of money is in yuan; 1 for all other units. */
function unitScale(header: string): number {
  const scale = /([千万亿])元/.exec(header)?.[1];
  return scale === "千" ? 1e3 : scale === "万" ? 1e4 : scale === "亿" ? 1e8 : 1;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

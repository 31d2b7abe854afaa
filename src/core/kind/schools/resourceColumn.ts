import { numberOf } from "../../cell/numberOf";
import { normalForm } from "../../cell/normalForm";
import { Lexicon } from "../../lexicon/lexicon";
import { UNITS, type UnitSense } from "../../lexicon/zh/units";
import { median } from "../../quantity/median";
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

const units = new Lexicon<UnitSense>(UNITS);

interface Source {
  column: Column;
  scale: number;
}

/** What the figures of a resource are read from: its columns, the schools' lines, and how they are to be taken. */
export interface ResourceSource {
  view: View;
  standard: ResourceStandard;
  level: SchoolLevel;
  columns: readonly Column[];
  lines: readonly number[];
  hasStudents: boolean;
  /** What prints the whole standard where the figures are shares of it, 1 or 100; null where they are the resource. */
  share: number | null;
}

/**
 * The figures of one resource from the columns headed with it: for `per` students, the school's whole number, or both;
 * null when none of them holds a number. A header that does not say which is judged by its figures. Of two columns
 * of one kind the later stands. A share of the standard stands for the resource where nothing else does.
 */
export function resourceColumn(source: ResourceSource): Omit<ResourceColumn, "verdicts"> | null {
  const { view, standard, lines } = source;
  const found = source.share === null ? figuresOf(source) : sharesOf(source, source.share);
  const main = found.printed ?? found.whole;
  if (main === null) return null;
  const figures = (from: Source | null): Figure[] =>
    from === null
      ? []
      : withTypicalSteps(lines.map((line) => readFigure(view, line, from.column.lane, from.scale)));
  return {
    id: standard.id,
    lane: main.column.lane,
    header: main.column.header,
    scale: main.scale,
    printed: figures(found.printed),
    whole: figures(found.whole),
  };
}

interface Found {
  printed: Source | null;
  whole: Source | null;
}

function figuresOf({ view, standard, level, columns, lines, hasStudents }: ResourceSource): Found {
  const threshold = standard.threshold[level];
  const found: Found = { printed: null, whole: null };
  for (const column of columns) {
    if (column.role !== "resource") continue;
    const unit = unitScale(column.words);
    const values = valuesOf(view, column.lane, lines);
    const printed = median(values);
    if (printed === null) continue;
    const middle = printed * unit;
    const isWhole =
      !column.perStudent &&
      (standard.whole
        ? hasStudents && values.every(Number.isInteger)
        : middle > threshold * FAR_OVER);
    if (isWhole) found.whole = { column, scale: unit };
    else {
      const forOne = standard.per === 100 && !column.perHundred && middle < threshold * FAR_BELOW;
      found.printed = { column, scale: forOne ? unit * 100 : unit };
    }
  }
  return found;
}

function sharesOf({ view, standard, level, columns, lines }: ResourceSource, share: number): Found {
  const column = columns.find(
    ({ role, lane }) =>
      (role === "resource" || role === "resourceShare") && valuesOf(view, lane, lines).length > 0
  );
  const scale = standard.threshold[level] / share;
  return { printed: column === undefined ? null : { column, scale }, whole: null };
}

/** The numbers of a lane in some lines, as they are printed. */
export function valuesOf(view: View, lane: number, lines: readonly number[]): number[] {
  return lines.flatMap((line) => {
    const cell = view.at(line, lane);
    return cell.kind === "number" ? cell.raw : (numberOf(cell)?.value ?? []);
  });
}

/** What a header's unit of money is in yuan; 1 for all other units. */
export function unitScale(words: string): number {
  const senses = units.read(normalForm(words)).flatMap((match) => match.senses);
  if (senses.includes("thousandYuan")) return 1e3;
  if (senses.includes("tenThousandYuan")) return 1e4;
  return senses.includes("hundredMillionYuan") ? 1e8 : 1;
}

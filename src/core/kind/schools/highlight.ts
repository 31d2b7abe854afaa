import { cellAddress } from "../../area/address";
import { joinCells } from "../../area/joinCells";
import { cellAsNumber } from "../../finding/cellAsNumber";
import type { Highlight } from "../../finding/highlight";
import { tag } from "../../finding/tag";
import { balancedDevelopment2017 } from "../../standard/balancedDevelopment2017";
import type { ResourceStandard, ResourceStandards } from "../../standard/resourceStandards";
import type { Figure, ResourceColumn, SchoolsModel } from "./model";

/** Units that stand behind a figure in its own cell. */
const UNITS = ["㎡", "平方米", "人", "间", "/生", "/百人"];

/**
 * The conditional formats that flag the figures below their threshold, one a resource. Where a resource is printed as
 * whole numbers only, these are flagged by what they come to for the school's students. Figures of schools that are too
 * small to be assessed are passed over by their number of students, so that the area stays in one piece.
 */
export function highlightSchools(
  model: SchoolsModel,
  standards: ResourceStandards = balancedDevelopment2017
): Highlight[] {
  return standards.resources.flatMap((standard) => {
    const listed = model.listed ?? model;
    const column = listed.resources.find(({ id }) => id === standard.id);
    return column === undefined
      ? []
      : flag(listed, column, standard, model.listed === null ? 0 : standards.leastStudents);
  });
}

function flag(
  model: SchoolsModel,
  column: ResourceColumn,
  standard: ResourceStandard,
  leastStudents: number
): Highlight[] {
  const figures = column.printed.length > 0 ? column.printed : column.whole;
  const areas = joinCells(figures.map(({ cell }) => cell));
  const [first] = areas;
  if (first === undefined) return [];
  const reference = cellAddress(first.top, first.left);
  const at = figures.findIndex(({ cell }) => cell === reference);
  const threshold = standard.threshold[model.level];
  const figure = figures[at];
  const condition =
    figure === undefined
      ? null
      : column.printed.length > 0
        ? belowThreshold(reference, figure, threshold)
        : tooFewFor(reference, figure, model.schools[at]?.students ?? null, standard, threshold);
  if (condition === null) return [];
  const students = model.schools[at]?.students ?? null;
  const assessed =
    leastStudents > 0 && students !== null
      ? `,${isAssessed(cellAsNumber(students.cell, UNITS), leastStudents)}`
      : "";
  return [
    {
      sheet: model.sheet,
      style: "unmet",
      formula: `=AND(${tag("unmet")},TRIM(${reference})<>""${assessed},${condition})`,
      areas,
    },
  ];
}

/** A blank number of students says nothing against it. */
function isAssessed(count: string, least: number): string {
  return `OR(${count}<=0,${count}>=${least})`;
}

function belowThreshold(reference: string, { scale }: Figure, threshold: number): string {
  const limit = plain(threshold / scale);
  return `${cellAsNumber(reference, UNITS, limit)}<${limit}`;
}

function tooFewFor(
  reference: string,
  { scale }: Figure,
  students: Figure | null,
  { per }: ResourceStandard,
  threshold: number
): string | null {
  if (students === null) return null;
  const count = cellAsNumber(students.cell, UNITS);
  return `${cellAsNumber(reference, UNITS, "1E+99")}*${plain(per * scale)}<${plain(threshold)}*${count}-1E-9`;
}

function plain(value: number): string {
  return String(Number(value.toPrecision(12)));
}

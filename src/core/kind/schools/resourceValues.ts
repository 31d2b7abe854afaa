import { significant } from "../../quantity/significant";
import type { ResourceStandard } from "../../standard/resourceStandards";
import type { Figure, ResourceColumn, School } from "./model";

/** What a school has of one resource. */
export interface ResourceValue {
  /** For `per` students, unrounded; null when missing or unreadable. */
  value: number | null;
  /** How far the true value may lie from `value`, because the sheet prints a rounded one; 0 where it follows from whole numbers. */
  room: number;
  /** The cell that holds it, or the whole number that it follows from. */
  cell: string;
}

/**
 * What every school has of one resource: as printed for `per` students, else the whole number ÷ students × per.
 * A school whose number of students is needed and missing or zero has null.
 */
export function resourceValues(
  column: ResourceColumn,
  standard: ResourceStandard,
  schools: readonly School[]
): ResourceValue[] {
  return schools.map((school, k) => {
    const printed = column.printed[k];
    const whole = column.whole[k];
    if (printed?.value !== undefined && printed.value !== null)
      return { value: printed.value, room: printed.step / 2, cell: printed.cell };
    const derived = perStudents(whole, school.students, standard.per);
    return { value: derived, room: 0, cell: (printed ?? whole)?.cell ?? "" };
  });
}

/** whole ÷ students × per, without a binary tail; null when either is missing or there are no students. */
export function perStudents(
  whole: Figure | undefined,
  students: Figure | null,
  per: number
): number | null {
  const count = students?.value ?? 0;
  if (whole === undefined || whole.value === null || count <= 0) return null;
  return significant((whole.value * per) / count);
}

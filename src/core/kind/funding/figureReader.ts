import type { View } from "../../sheet/view";
import type { Column } from "./columnsOf";
import type { Figure } from "./model";
import { readFigures } from "./readFigures";
import type { Role } from "./role";
import { scaleOf } from "./scaleOf";
import { unitsByFigures } from "./unitsByFigures";
import type { Unit } from "./unitsIn";

const FRACTION: Unit = { of: "percent", factor: 1 };

/** Reads the figures of columns, in the units that their headings, the captions and the figures give. */
export interface FigureReader {
  /** The figures of a column as those of a role; each is read once. */
  read: (column: Column, role: Role) => Figure[];
  /** Sentences on units that the sheet does not print. */
  reading: readonly string[];
}

/** A reader of the columns of one table; `captions` are the units over it. */
export function figureReader(
  view: View,
  columns: readonly Column[],
  captions: readonly Unit[]
): FigureReader {
  const plain = new Map<Column, Figure[]>();
  const units = unitsByFigures(columns, captions, (column) => {
    const figures =
      plain.get(column) ??
      readFigures(view, column.lane, column.lines, ({ scaled }) => (scaled ? 0 : 1));
    plain.set(column, figures);
    return figures;
  });
  const known = new Map<Column, Map<Role, Figure[]>>();
  return {
    reading: units.reading,
    read(column, role) {
      const own = known.get(column) ?? new Map<Role, Figure[]>();
      known.set(column, own);
      const before = own.get(role);
      if (before !== undefined) return before;
      const scale = scaleOf(
        role,
        [...column.heading.units, ...(units.fractions.has(column) ? [FRACTION] : [])],
        role === "need" ? units.need : units.perHead
      );
      const figures = readFigures(view, column.lane, column.lines, scale);
      own.set(role, figures);
      return figures;
    },
  };
}

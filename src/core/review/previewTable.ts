import { parseArea } from "../area/parseArea";
import type { TableCorrection } from "../correction/corrections";
import { newCorrection } from "../correction/newCorrection";
import { regionKind } from "../region/regionKind";
import type { Grid } from "../sheet/grid";
import { reviewSheet, type CorrectedReview } from "./reviewSheet";

/** What a range would be read as if the user said so; plain data. */
export interface TablePreview {
  /** null where the range holds nothing that such a table holds. */
  table: CorrectedReview | null;
  /** Why the reading is doubtful, a sentence in Chinese each; [] where nothing in the sheet speaks against it. */
  doubts: string[];
}

/** What a correction is to say of a range: its kind and, of a checklist, whether its regions run down the sheet. */
export type PointedAs = Pick<TableCorrection, "kind" | "transposed">;

/** How many names a sentence gives. */
const FEW = 3;

/**
 * Reads an A1 range as the table that the user says it is, before that counts. The user's word takes the place of the
 * evidence that the sheet lacks, so what was missing is said: why the program did not take it by itself, regions whose
 * names are no places, marks that nobody knows.
 */
export function previewTable(grid: Grid, range: string, as: PointedAs): TablePreview {
  const correction = { ...newCorrection(grid, parseArea(range)), ...as, area: range };
  const { tables } = reviewSheet(grid, { tables: [correction] });
  const table = tables.find((one) => one.correction !== null) ?? null;
  if (table === null) return { table, doubts: [] };
  const { notTaken } = reviewSheet(grid);
  return { table, doubts: [...(notTaken === "" ? [] : [notTaken]), ...doubtsOf(table)] };
}

function doubtsOf({ report }: CorrectedReview): string[] {
  if (report.kind !== "checklist") return [];
  const odd = report.regions.filter(({ name }) => regionKind(name) === null);
  const unknown = report.findings.filter(({ rule }) => rule === "unknown-mark");
  const marks = new Set(unknown.map(({ printed }) => String(printed)));
  return [
    ...(odd.length * 2 > report.regions.length
      ? [
          `“${odd
            .slice(0, FEW)
            .map(({ name }) => name)
            .join("”“")}”看着不像县（市、区）的名称，请核对方向。`,
        ]
      : []),
    ...(marks.size > 0 ? [`不认识“${[...marks].slice(0, FEW).join("”“")}”，这些格暂不计入。`] : []),
  ];
}

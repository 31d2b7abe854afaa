import type { Area } from "../area/area";
import type { Grid } from "../sheet/grid";
import { isNote } from "../frame/notes";
import { AS_OF, MONTH_ONLY, PUBLISHED } from "../lexicon/zh/dates";
import { readPeriod, type Period } from "./readPeriod";

/** When a table's marks held, with the words and the place that say so. */
export interface TableDate extends Period {
  from: "note" | "title" | "sheet" | "file";
}

/** What is known about a table's date beside its title and sheet. */
export interface Surroundings {
  /** The sheet that the table stands on: the lines above and under it are read. */
  grid?: Grid | undefined;
  /** File name without folder. */
  file?: string | undefined;
}

/** Lines above and under a table that may give its date. */
const NEAR = 8;

/**
 * When the marks of a table held: a note "数据截止2022年12月31日" first, then the title, the sheet's name, a note that
 * names a year, the file's name. A sheet named by its month alone (6月) takes the year of the others. null when nothing
 * names a date.
 */
export function tableDate(
  { title, sheet, area }: { title: string; sheet: string; area: Area },
  { grid, file }: Surroundings = {}
): TableDate | null {
  const lines = grid === undefined ? [] : linesNear(grid, area);
  const read = (texts: readonly string[], from: TableDate["from"]): TableDate | null => {
    for (const text of texts) {
      const period = readPeriod(text.replace(PUBLISHED, ""));
      if (period !== null) return { ...period, from };
    }
    return null;
  };
  const asOf = (texts: readonly string[]) => texts.filter((text) => AS_OF.test(text));
  const found =
    read(asOf(lines), "note") ??
    read(asOf([title]), "title") ??
    read([sheet], "sheet") ??
    read([title], "title") ??
    read(lines, "note") ??
    (file === undefined ? null : read([file], "file"));
  if (found === null || found.month !== null) return found;
  const month = MONTH_ONLY.exec(sheet)?.[1];
  return month === undefined
    ? found
    : {
        ...found,
        month: Number(month),
        day: null,
        text: `${found.year}年${Number(month)}月`,
        from: "sheet",
      };
}

/** Texts in the rows above the table, and under it the rows that read like notes, up to the next table. */
function linesNear({ values, top }: Grid, area: Area): string[] {
  const textsOf = (row: number) =>
    (values[row - top] ?? []).flatMap((cell) =>
      typeof cell === "string" && cell.trim() !== "" ? [cell] : []
    );
  const above: string[] = [];
  for (let row = Math.max(top, area.top - NEAR); row < area.top; row++) above.push(...textsOf(row));
  const under: string[] = [];
  for (let row = area.bottom + 1; row <= area.bottom + NEAR; row++) {
    const texts = textsOf(row);
    if (texts.length > 2 || (texts[0] !== undefined && !isNoteLine(texts[0]))) break;
    under.push(...texts);
  }
  // Lines right above and under belong to this table rather than those of a table before it.
  return [...under, ...above.reverse()];
}

function isNoteLine(text: string): boolean {
  return isNote(text) || AS_OF.test(text) || /^\s*\d+[.、．]/.test(text);
}

import type { CountyReturn, ReturnedTable } from "./countyReturn";
import { gatherList } from "./gatherList";
import type { Gathering } from "./gathering";
import { groupLists } from "./groupLists";

/**
 * Puts the checklists of county workbooks together, one list a checklist, with what each county left blank, marked
 * differently from the city's own sheet (where that is given) or returned in another form. Nothing is guessed silently:
 * whatever was matched by more than its name is among the issues. The order of the returns does not matter.
 */
export function gatherCounties(
  returns: readonly CountyReturn[],
  city: CountyReturn | null = null
): Gathering {
  const sorted = [...returns].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0));
  const own = city === null ? [] : tablesOf(city);
  const groups = groupLists(sorted.flatMap(tablesOf), own);
  const read = sorted.filter(({ error }) => error === undefined);
  return {
    lists: groups.map((group) => gatherList(group, own.includes(group.base))),
    unreadable: sorted.flatMap(({ file, error }) => (error === undefined ? [] : [{ file, error }])),
    withoutChecklist: read
      .filter(({ models }) => models.every(({ kind }) => kind !== "checklist"))
      .map(({ file }) => file),
    leftAlone: read.flatMap(({ file, grids, models }) => {
      const used = new Set(
        models.flatMap(({ kind, sheet }) => (kind === "checklist" ? [sheet] : []))
      );
      const sheets = grids.filter(({ sheet, values }) => !used.has(sheet) && values.length > 0);
      return sheets.length === 0 ? [] : [{ file, sheets: sheets.map(({ sheet }) => sheet) }];
    }),
  };
}

function tablesOf({ file, grids, models }: CountyReturn): ReturnedTable[] {
  return models.flatMap((model): ReturnedTable[] =>
    model.kind === "checklist"
      ? [{ file, model, grid: grids.find(({ sheet }) => sheet === model.sheet) }]
      : []
  );
}

import type { FormulaToWrite } from "../core/formula/formulaToWrite";
import type { TakenBack } from "../core/formula/written";
import { freeName } from "../core/present/freeName";
import { awaitShown, type WrittenFormula } from "./awaitShown";
import { HostError } from "./hostError";
import { runExcel } from "./runExcel";
import { takeBackAfter } from "./takeBackAfter";

/** A sheet to add: the name wanted, and what queues its contents. */
export interface NewSheet {
  name: string;
  /** What it gives is called once the contents stand: whether it queued more, since Excel did otherwise than it was told. */
  write: (sheet: Excel.Worksheet) => (() => boolean) | void;
  /** What its cells must show once they are written; [] to take it as it comes. */
  shows: readonly Omit<FormulaToWrite, "sheet">[];
}

/** New sheets by their names; or none, since a cell of one did not show what it must. */
export type AddedSheets = { kind: "added"; names: string[] } | TakenBack;

/**
 * Adds new sheets behind the others and shows the first; a sheet of that name that is there stays, the new one becomes
 * "名字 (2)". One sync for the names, one to write and read the results, further ones as `awaitShown` says. All or nothing:
 * when Excel stops on the way, or a cell does not show what it must, the new sheets are deleted. No names for none asked;
 * rejects with a HostError.
 */
export function addSheets(wanted: readonly NewSheet[]): Promise<AddedSheets> {
  return runExcel(async (context) => {
    const names: string[] = [];
    if (wanted.length === 0) return { kind: "added", names };
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/name");
    protection.load("protected");
    await context.sync();
    if (protection.protected) throw new HostError("structureProtected", undefined);
    const mends: (() => boolean)[] = [];
    const taken = worksheets.items.map(({ name }) => name);
    const written = wanted.flatMap(({ name, write, shows }) => {
      const free = freeName(name, [...taken, ...names]);
      names.push(free);
      const sheet = worksheets.add(free);
      const mend = write(sheet);
      if (typeof mend === "function") mends.push(mend);
      return shows.map((one): WrittenFormula => {
        const { cell, spills = cell, formula } = one;
        const all = sheet.getRange(spills);
        return { written: { ...one, sheet: free }, formula, range: sheet.getRange(cell), all };
      });
    });
    for (const { all } of written) all.load("values");
    worksheets.getItem(names[0] ?? "").activate();
    try {
      await context.sync();
      const difference = await awaitShown(context, written);
      if (difference === null) {
        if (mends.filter((mend) => mend()).length > 0) await context.sync();
        return { kind: "added", names };
      }
      await deleteSheets(context, names);
      return { kind: "takenBack", difference };
    } catch (error) {
      return takeBackAfter(error, names, () => deleteSheets(context, names));
    }
  });
}

/** Deletes those of the sheets that are there. */
async function deleteSheets(
  context: Excel.RequestContext,
  names: readonly string[]
): Promise<void> {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  await context.sync();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

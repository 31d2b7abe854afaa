import { freeName } from "../core/present/freeName";
import { HostError } from "./hostError";
import { runExcel } from "./runExcel";

/** A sheet to add: the name wanted, and what queues its contents. */
export interface NewSheet {
  name: string;
  write: (sheet: Excel.Worksheet) => void;
}

/**
 * Adds new sheets behind the others and shows the first; a sheet of that name that is there stays, the new one becomes
 * "名字 (2)". One sync for the names, one to write. All or nothing: when Excel stops on the way the new sheets are
 * deleted. Gives the names of the sheets, [] for none asked; rejects with a HostError.
 */
export function addSheets(wanted: readonly NewSheet[]): Promise<string[]> {
  return runExcel(async (context) => {
    if (wanted.length === 0) return [];
    const { worksheets, protection } = context.workbook;
    worksheets.load("items/name");
    protection.load("protected");
    await context.sync();
    if (protection.protected) throw new HostError("structureProtected", undefined);
    const taken = worksheets.items.map(({ name }) => name);
    const names: string[] = [];
    for (const { name, write } of wanted) {
      const free = freeName(name, [...taken, ...names]);
      names.push(free);
      write(worksheets.add(free));
    }
    worksheets.getItem(names[0] ?? "").activate();
    try {
      await context.sync();
    } catch (error) {
      await deleteSheets(context, names).catch(() => undefined);
      throw error;
    }
    return names;
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

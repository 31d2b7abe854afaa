import type { ColumnLook } from "../core/formula/columnLook";
import type { FormulaToWrite } from "../core/formula/formulaToWrite";
import type { Written } from "../core/formula/written";
import { awaitShown } from "./awaitShown";
import { askForLook, formerLook, putBackLook, takeOverLook } from "./columnLooks";
import { asTyped, FORMULA_RECORD, readRecord, type ReplacedCell } from "./formulaRecord";
import { HostError } from "./hostError";
import { keepRecord } from "./keepRecord";
import { locateFormulas } from "./locateFormulas";
import { isNearlyFull, makeRoom } from "./makeRoom";
import { putBack } from "./putBack";
import { refuseProtected } from "./refuseProtected";
import { runExcel } from "./runExcel";
import { takeBackAfter } from "./takeBackAfter";
import { keyMembers, referTo } from "./sheetKey";
import { withReplaced } from "./withReplaced";

/** How formulas are written. */
interface Writing {
  /**
   * Refuse when one of the cells, or one that results spill to, holds something; else what the cells hold is kept and
   * can be put back.
   */
  onlyEmpty: boolean;
  /** Looks that cells take over from the table that they stand beside. */
  looks?: readonly ColumnLook[];
}

/**
 * Writes formulas to cells and sees that they show what they must: one sync to see what the cells hold, one to write and
 * read the results, further ones as `awaitShown` says; where a result is wrong or does not come, one to take everything
 * back. What is replaced is kept in the workbook for `putBackFormulas`, in this session or a later one, which takes the syncs
 * of `locateFormulas` as well where that record is nearly full. All or nothing
 * also when Excel stops on the way. Rejects with a HostError.
 */
export function writeFormulas(
  formulas: readonly FormulaToWrite[],
  { onlyEmpty, looks = [] }: Writing
): Promise<Written> {
  if (formulas.length === 0) return Promise.resolve({ kind: "written", cells: 0 });
  return runExcel(async (context) => {
    const { worksheets, settings } = context.workbook;
    const names = [...new Set(formulas.map(({ sheet }) => sheet))];
    const sheets = new Map(names.map((name) => [name, worksheets.getItem(name)]));
    for (const sheet of sheets.values())
      sheet.load(["name", "protection/protected", ...keyMembers()].join(","));
    const record = settings.getItemOrNullObject(FORMULA_RECORD).load("value");
    const asked = formulas.flatMap((written) => {
      const { sheet: name, cell, spills = cell, formula } = written;
      const sheet = sheets.get(name);
      if (sheet === undefined) return [];
      const range = sheet.getRange(cell).load("formulas,numberFormat");
      const all = sheet.getRange(spills).load("formulas");
      return [{ sheet, written, formula, range, all }];
    });
    const askedLooks = looks.flatMap((look) => {
      const sheet = sheets.get(look.sheet);
      return sheet ? [{ sheet, asked: askForLook(sheet, look) }] : [];
    });
    await context.sync();
    refuseProtected([...sheets.values()]);
    if (onlyEmpty && asked.some(({ all }) => all.formulas.flat().some((held) => held !== "")))
      throw new HostError("notEmpty", undefined, names);

    const kept: unknown = record.isNullObject ? null : record.value;
    const { before, idle } = isNearlyFull(kept)
      ? await idleFormulas(context)
      : { before: readRecord(kept), idle: new Set<ReplacedCell>() };
    const references = new Map([...sheets.values()].map((sheet) => [sheet, referTo(sheet)]));
    const replaced = asked.map(({ sheet, written: { cell, formula }, range }): ReplacedCell => ({
      ...(references.get(sheet) ?? { sheet: sheet.name }),
      cell,
      former: asTyped(range.formulas[0]?.[0]),
      format: String(range.numberFormat[0]?.[0] ?? "General"),
      written: formula,
    }));
    const former = askedLooks.map(({ sheet, asked: one }) => {
      const look = formerLook(one);
      takeOverLook(sheet, one);
      const heading = replaced.find(
        ({ sheet: name, cell }) => name === sheet.name && cell === one.look.heading
      );
      if (heading) heading.look = look;
      return { sheet, look };
    });
    const room = makeRoom(withReplaced(before, replaced), idle);
    keepRecord(settings, FORMULA_RECORD, room.kept);
    for (const { formula, range } of asked) {
      // A cell formatted as text would show the formula instead of its value.
      if (range.numberFormat[0]?.[0] === "@") range.numberFormat = [["General"]];
      range.formulas = [[formula]];
    }
    for (const { all } of asked) all.load("values");
    const places = replaced.map(({ sheet, cell }) => `${sheet}!${cell}`);
    const notTakenBack = (cause: unknown): never => {
      throw new HostError("notTakenBack", cause, places);
    };
    const takeBack = async () => {
      for (const { sheet, look } of former) putBackLook(sheet, look);
      asked.forEach(({ range }, k) => putBack(range, replaced[k]));
      if (kept === null) keepRecord(settings, FORMULA_RECORD, []);
      else settings.add(FORMULA_RECORD, kept);
      await context.sync();
    };
    try {
      await context.sync();
    } catch (error) {
      return takeBackAfter(error, places, takeBack);
    }
    const difference = await awaitShown(context, asked).catch(async (error: unknown) => {
      await takeBack().catch(notTakenBack);
      throw error;
    });
    const { forgotten } = room;
    if (difference === null)
      return { kind: "written", cells: asked.length, ...(forgotten > 0 && { forgotten }) };
    await takeBack().catch(notTakenBack);
    return { kind: "takenBack", difference };
  });
}

/** The record, and of it the cells that hold something else by now or whose sheet is not there. */
async function idleFormulas(
  context: Excel.RequestContext
): Promise<{ before: ReplacedCell[]; idle: ReadonlySet<ReplacedCell> }> {
  const { record, found } = await locateFormulas(context);
  const live = new Set(found.map(({ replaced }) => replaced));
  return { before: record, idle: new Set(record.filter((entry) => !live.has(entry))) };
}

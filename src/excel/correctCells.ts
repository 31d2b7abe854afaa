import { isShown } from "../core/formula/isShown";
import type { TakenBack } from "../core/formula/written";
import type { CellCorrection } from "../core/correction/cellCorrection";
import {
  CORRECTION_RECORD,
  holdsValue,
  putBackValue,
  readCorrectionRecord,
  writeValue,
  type CorrectedCell,
} from "./correctionRecord";
import { asTyped } from "./formulaRecord";
import { HostError } from "./hostError";
import { idleCorrections } from "./idleCorrections";
import { keepRecord } from "./keepRecord";
import { isNearlyFull, makeRoom } from "./makeRoom";
import { refuseProtected } from "./refuseProtected";
import { runExcel } from "./runExcel";
import { takeBackAfter } from "./takeBackAfter";
import { keyMembers, referTo } from "./sheetKey";

/**
 * The cells that were corrected and those left alone; or nothing was changed. `forgotten`: how many earlier corrections, of
 * which nothing could be taken back any more, are not kept any longer because the record was full.
 */
export type Corrected =
  | { kind: "written"; written: CellCorrection[]; left: CellCorrection[]; forgotten?: number }
  | TakenBack;

/**
 * Writes values over cells that still hold what was judged, one sync to see what they hold, one to write and read them
 * back. A cell that holds something else by now, or a formula, and one whose sheet is gone are left alone. What is replaced
 * is kept in the workbook for `takeBackCells`, which takes two more syncs where that record is nearly full. All or nothing: when Excel stops on the way, or a cell does not show what was
 * written, everything is put back, in one more sync. Gives the cells written and those left, in the order asked; rejects
 * with a HostError.
 */
export function correctCells(corrections: readonly CellCorrection[]): Promise<Corrected> {
  if (corrections.length === 0) return Promise.resolve({ kind: "written", written: [], left: [] });
  return runExcel(async (context) => {
    const { worksheets, settings } = context.workbook;
    const names = [...new Set(corrections.map(({ sheet }) => sheet))];
    const sheets = new Map(names.map((name) => [name, worksheets.getItemOrNullObject(name)]));
    for (const sheet of sheets.values())
      sheet.load(["name", "protection/protected", ...keyMembers()].join(","));
    const record = settings.getItemOrNullObject(CORRECTION_RECORD).load("value");
    const asked = corrections.flatMap((correction) => {
      const sheet = sheets.get(correction.sheet);
      const range = sheet?.getRange(correction.cell).load("values,formulas,numberFormat");
      return sheet && range ? [{ correction, sheet, range }] : [];
    });
    await context.sync();

    const seen = new Set<string>();
    const fit = asked.filter(({ correction, sheet, range }) => {
      const key = `${correction.sheet}!${correction.cell}`;
      const first = !seen.has(key);
      seen.add(key);
      return first && !sheet.isNullObject && holdsValue(range, correction.printed);
    });
    const written = fit.map(({ correction }) => correction);
    const left = corrections.filter((correction) => !written.includes(correction));
    if (fit.length === 0) return { kind: "written", written, left };
    refuseProtected([...new Set(fit.map(({ sheet }) => sheet))]);

    const kept: unknown = record.isNullObject ? null : record.value;
    const { before, idle } = isNearlyFull(kept)
      ? await idleCorrections(context)
      : { before: readCorrectionRecord(kept), idle: new Set<CorrectedCell>() };
    const references = new Map(
      [...new Set(fit.map(({ sheet }) => sheet))].map((sheet) => [sheet, referTo(sheet)])
    );
    const corrected = fit.map(({ correction, sheet, range }): CorrectedCell => ({
      ...correction,
      ...references.get(sheet),
      former: asTyped(range.formulas[0]?.[0]),
      format: String(range.numberFormat[0]?.[0] ?? "General"),
    }));
    const room = makeRoom([...before, ...corrected], idle);
    keepRecord(settings, CORRECTION_RECORD, room.kept);
    for (const { correction, range } of fit) writeValue(range, correction.value);
    for (const { range } of fit) range.load("values");
    const places = corrected.map(({ sheet, cell }) => `${sheet}!${cell}`);
    const takeBack = async () => {
      fit.forEach(({ range }, k) => {
        const entry = corrected[k];
        if (entry) putBackValue(range, entry);
      });
      if (kept === null) keepRecord(settings, CORRECTION_RECORD, []);
      else settings.add(CORRECTION_RECORD, kept);
      await context.sync();
    };
    try {
      await context.sync();
    } catch (error) {
      return takeBackAfter(error, places, takeBack);
    }
    const wrong = fit.find(
      ({ correction, range }) => !isShown(range.values[0]?.[0], correction.value)
    );
    const { forgotten } = room;
    if (wrong === undefined)
      return { kind: "written", written, left, ...(forgotten > 0 && { forgotten }) };
    const { sheet, cell, value: expected } = wrong.correction;
    const shown: unknown = wrong.range.values[0]?.[0];
    await takeBack().catch((cause: unknown) => {
      throw new HostError("notTakenBack", cause, places);
    });
    const shows = typeof shown === "number" ? shown : String(shown);
    return { kind: "takenBack", difference: { sheet, cell, shows, expected, why: "differs" } };
  });
}

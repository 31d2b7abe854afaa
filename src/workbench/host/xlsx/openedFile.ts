import { openWorkbook } from "../../../ooxml/package/openWorkbook";
import type { LeftCell } from "../../../ooxml/patch/sheetPatch";
import { patchPackage } from "../../../ooxml/patch/patchPackage";
import { keptSettings } from "../../../ooxml/patch/keptSettings";
import type { AddedSheet, KeptSheet, WorkbookPatch } from "../../../ooxml/patch/workbookPatch";
import { portableCodec } from "../../../ooxml/zip/portableCodec";
import { exportSheet } from "../exportSheet";
import type { HostWorkbook } from "../hostWorkbook";
import type { HostWorksheet } from "../hostWorksheet";
import type { SheetData } from "../sheetData";
import { addedSheet } from "./addedSheet";
import { cellPatches, type OpenedSheet } from "./cellPatches";
import { isStructureLocked } from "./isStructureLocked";
import { besideChanges, frameChanges, type KnownRule, ruleChanges } from "./sheetChanges";

/** A workbook to be saved, and what of it could not be. */
export interface SavedFile {
  bytes: Uint8Array;
  /** Cells that keep what the file holds. */
  left: LeftCell[];
  /** Sheets with rows or columns put in or taken out, so that what is not in cells may stand beside its place now. */
  moved: string[];
}

/** Univer's mutations that move cells to another place, beside rules, notes and pictures that the host does not move. */
const MOVES =
  /^sheet\.mutation\.(insert-row|remove-row|remove-rows|insert-col|remove-col|move-rows|move-columns|move-cols)$/;

interface Opened extends OpenedSheet {
  rules: (KnownRule & { place: number })[];
  /** Its charts, by the ids of their relationships. */
  charts: readonly string[];
}

/**
 * The file that a workbook was opened from. It keeps the file's bytes and how the workbook was then, so that saving writes
 * only what changed since; all else stays in the file byte for byte.
 */
export class OpenedFile {
  private readonly sheets = new Map<string, Opened>();
  private readonly moved = new Set<string>();
  /** What the file kept for the add-in. */
  private readonly settings: ReadonlyMap<string, unknown>;

  /** `data` are the sheets that the workbook was made from; nothing in it may have changed yet. */
  constructor(
    private readonly bytes: Uint8Array,
    private readonly workbook: HostWorkbook,
    data: readonly SheetData[]
  ) {
    workbook.state.structureProtected = isStructureLocked(bytes);
    const { edit, parts } = openWorkbook(bytes, portableCodec);
    this.settings = keptSettings(edit, parts.workbook);
    for (const [key, value] of this.settings) workbook.settings.set(key, value);
    workbook.inOrder().forEach((sheet, k) => {
      const filed = { ...exportSheet(sheet), ...arraysIn(data[k]) };
      const places = data[k]?.rulePlaces ?? [];
      const rules = known(sheet).map((rule, at) => ({ ...rule, place: places[at] ?? -1 }));
      const charts = sheet.Charts.filed;
      this.sheets.set(sheet.univerId, { filed, calculated: filed, rules, charts });
    });
    workbook.engine.listen((id, parameters) => {
      const { subUnitId } = (parameters ?? {}) as { subUnitId?: string };
      if (subUnitId !== undefined && MOVES.test(id)) this.moved.add(subUnitId);
    });
  }

  /** The workbook is calculated for the first time: results that differ from the file's are not to be relied on. */
  calculated(): void {
    for (const sheet of this.workbook.inOrder()) {
      const opened = this.sheets.get(sheet.univerId);
      if (opened?.filed.formulas?.some((row) => row.some(Boolean)))
        opened.calculated = exportSheet(sheet);
    }
  }

  /**
   * The file with what changed in the workbook, whose sheets are `sheetsNow` in tab order; the very bytes when nothing did.
   */
  save(sheetsNow: readonly SheetData[]): SavedFile {
    let [doubtful, changed] = [false, false];
    const sheets = this.workbook.inOrder().map((sheet, k): KeptSheet | AddedSheet => {
      const opened = this.sheets.get(sheet.univerId);
      const now = sheetsNow[k] ?? exportSheet(sheet);
      if (opened === undefined) {
        changed = true;
        return addedSheet(now);
      }
      const { filed } = opened;
      const cells = cellPatches(opened, now);
      const rules = ruleChanges(opened.rules, known(sheet));
      doubtful ||= cells.doubtful;
      changed ||= cells.cells.some(({ contents }) => contents !== undefined);
      return {
        kind: "kept",
        sheet: filed.name,
        name: now.name,
        ...(now.hidden !== filed.hidden && { hidden: now.hidden ?? false }),
        patch: { ...frameChanges(filed, now), cells: cells.cells, ...(rules && { rules }) },
        ...besideChanges(filed, now, opened.charts, sheet.Charts.filed),
      };
    });
    const isWhole = sheets.filter(({ kind }) => kind === "kept").length === this.sheets.size;
    const recalculate = doubtful && (changed || !isWhole);
    const moved = this.workbook
      .inOrder()
      .filter(({ univerId }) => this.moved.has(univerId) && this.sheets.has(univerId));
    return {
      ...patchPackage(this.bytes, { sheets, recalculate, ...this.settingsNow() }, portableCodec),
      moved: moved.map(({ Name }) => Name),
    };
  }

  /** What the add-in keeps in the workbook now, where that is not what the file keeps. */
  private settingsNow(): Pick<WorkbookPatch, "settings"> {
    const { settings } = this.workbook;
    return listed(settings) === listed(this.settings) ? {} : { settings };
  }
}

function listed(settings: ReadonlyMap<string, unknown>): string {
  return JSON.stringify([...settings].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function known({ rules }: HostWorksheet): KnownRule[] {
  return rules.order.flatMap((id) => {
    const rule = rules.get(id);
    return rule ? [{ id, rule: structuredClone(rule) }] : [];
  });
}

/** Before anything is calculated the host does not know which areas formulas fill; the file does. */
function arraysIn(data: SheetData | undefined): Pick<SheetData, "arrays"> {
  return data?.arrays ? { arrays: data.arrays } : {};
}

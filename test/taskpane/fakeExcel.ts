import type { CellCorrection } from "../../src/core/correction/cellCorrection";
import { NO_CORRECTIONS, type Corrections } from "../../src/core/correction/corrections";
import { parseAddress } from "../../src/core/area/address";
import type { Grid } from "../../src/core/sheet/grid";
import type { RawCell } from "../../src/core/cell/rawCell";
import type { MarksSheet } from "../../src/core/numbersToMarks/marksSheet";
import type { Report } from "../../src/core/present/report";
import type { SelfTestReport } from "../../src/core/present/selfTestReport";
import type { NativeStep } from "../../src/core/formula/nativePlan";
import type { TakenBack } from "../../src/core/formula/written";
import type { FormulaToWrite } from "../../src/core/formula/formulaToWrite";
import type { HostErrorKind } from "../../src/i18n/zhCN";
import type {
  PaneCalls,
  Reading,
  WorkbookChange,
  WrittenBefore,
  RibbonMessage,
} from "../../src/taskpane/excelCalls";

/** Excel's refusal, as the pane's `failureOf` tells it. */
export class Refusal extends Error {
  readonly places = [];
  constructor(readonly kind: HostErrorKind) {
    super("raw text of Excel's error");
  }
}

/** An Excel in memory for tests of the pane: sheets that can be edited, and what was asked of it. */
export class FakeExcel {
  /** Names of calls in the order in which they came, with the sheet where they are about one. */
  readonly asked: string[] = [];
  /** The next call of this name is refused so. */
  readonly refusals = new Map<string, HostErrorKind>();
  flagged: string[] = [];
  /** Conditional formats that Excel says it cannot read. */
  unreadable = 0;
  corrections: Corrections = NO_CORRECTIONS;
  corrected: CellCorrection[] = [];
  formulas: FormulaToWrite[] = [];
  /** The next writing ends so, as if a cell had not shown what it must. */
  takenBack: TakenBack | null = null;
  /** How many old entries the record for putting back has to forget at each writing. */
  forgotten = 0;
  /** EDU formulas of the workbook that `toNativeFormulas` would replace. */
  native: NativeStep[] = [];
  converted: NativeStep[] = [];
  reports: Report[] = [];
  /** Sheets of reports that were written before, by the reports' names. */
  readonly written = new Map<string, WrittenBefore>();
  /** For each report that was written, the sheet that it was to renew. */
  renewed: (string | null)[] = [];
  marks: MarksSheet[] = [];
  /** What reading other workbooks waits for. */
  opening: Promise<void> = Promise.resolve();
  /** What a self-test comes to. */
  selfTest: SelfTestReport = { kind: "notBlank" };
  went: string[] = [];
  selected: { sheet: string; address: string } = { sheet: "", address: "A1" };
  missing: ReturnType<PaneCalls["missingFeatures"]> = [];
  /** The sheet in front; "" for the first. */
  front = "";
  /** What the ribbon does when it has flagged or cleared, or could show no dialog. */
  tellPane: (message: RibbonMessage) => void = () => undefined;
  private tell: (change: WorkbookChange) => void = () => undefined;

  constructor(public grids: Grid[]) {}

  /** What the user types into a cell, with the event that Excel sends. */
  type(sheet: string, cell: string, value: RawCell): void {
    this.put(sheet, cell, value);
    this.tell({ kind: "cells", sheet, address: cell });
  }

  private forgetting(): { forgotten?: number } {
    return this.forgotten === 0 ? {} : { forgotten: this.forgotten };
  }

  change(change: WorkbookChange): void {
    this.tell(change);
  }

  at(sheet: string, cell: string): RawCell {
    const grid = this.grids.find((one) => one.sheet === sheet);
    const { row, column } = parseAddress(cell);
    return (grid && grid.values[row - grid.top]?.[column - grid.left]) ?? "";
  }

  calls(): PaneCalls {
    const ask = <T>(name: string, answer: () => T | Promise<T>): Promise<T> => {
      this.asked.push(name);
      const refusal = this.refusals.get(name.split(" ")[0] ?? "");
      this.refusals.delete(name.split(" ")[0] ?? "");
      return refusal ? Promise.reject(new Refusal(refusal)) : Promise.resolve().then(answer);
    };
    return {
      readWorkbook: () => ask("readWorkbook", () => copy(this.grids)),
      readFile: (bytes) =>
        ask("readFile", async () => {
          await this.opening;
          try {
            const grids: Grid[] = JSON.parse(Buffer.from(bytes).toString());
            return { grids };
          } catch {
            return { problem: "文件已损坏：请用 Excel 打开并修复，另存后再检查。" };
          }
        }),
      readSheet: (sheet) =>
        ask(`readSheet ${sheet}`, () => {
          const grid = this.grids.find((one) => one.sheet === sheet);
          if (!grid) throw new Refusal("missing");
          return copy(grid);
        }),
      goToCell: (sheet, address) =>
        ask("goToCell", () => {
          this.went.push(`${sheet}!${address}`);
          return !address.includes(",");
        }),
      activeSheet: () => ask("activeSheet", () => this.front || (this.grids[0]?.sheet ?? "")),
      flagWorkbook: (review, reading?: Reading) =>
        ask("flagWorkbook", () => {
          reading?.onProgress?.(1, 2);
          if (this.unreadable > 0) reading?.onUnreadable?.(this.unreadable);
          const reviewed = review(copy(this.grids));
          this.flagged = [...new Set(reviewed.highlights.map(({ sheet }) => sheet))];
          return reviewed;
        }),
      clearFlags: (reading) =>
        ask("clearFlags", () => {
          if (this.unreadable > 0) reading?.onUnreadable?.(this.unreadable);
          return this.flagged.splice(0);
        }),
      flaggedSheets: () => ask("flaggedSheets", () => [...this.flagged]),
      writeReports: (reports, renew = []) =>
        ask("writeReports", () => {
          this.reports.push(...reports);
          this.renewed.push(...renew);
          return reports.map(({ name }, k) => renew[k] ?? name);
        }),
      findWritten: (reports) =>
        ask("findWritten", () => reports.map(({ name }) => copy(this.written.get(name) ?? null))),
      wordFile: (reports) =>
        ask("wordFile", () => {
          this.reports.push(...reports);
          return Uint8Array.from(Buffer.from(reports[0]?.title ?? ""));
        }),
      writeMarks: (marks) =>
        ask("writeMarks", () => {
          this.marks.push(marks);
          return { kind: "added", names: [marks.name] };
        }),
      writeFormulas: (formulas) =>
        ask("writeFormulas", () => {
          const { takenBack } = this;
          this.takenBack = null;
          if (takenBack) return takenBack;
          this.formulas.push(...formulas);
          return { kind: "written", cells: formulas.length, ...this.forgetting() };
        }),
      formulasWritten: () => ask("formulasWritten", () => this.formulas.length),
      putBackFormulas: (only) =>
        ask("putBackFormulas", () => {
          const before = this.formulas.length;
          const isAsked = (one: FormulaToWrite) =>
            only?.some(({ sheet, cell }) => sheet === one.sheet && cell === one.cell) ?? true;
          this.formulas = this.formulas.filter((one) => !isAsked(one));
          return before - this.formulas.length;
        }),
      previewNative: () => ask("previewNative", () => [...this.native]),
      toNativeFormulas: () =>
        ask("toNativeFormulas", () => {
          this.converted = this.native.splice(0);
          return { kind: "converted", steps: this.converted, ...this.forgetting() };
        }),
      nativeConverted: () => ask("nativeConverted", () => this.converted.length),
      putBackNative: () =>
        ask("putBackNative", () => {
          this.native.push(...this.converted);
          return { back: this.converted.splice(0).length, left: 0 };
        }),
      correctCells: (corrections) =>
        ask("correctCells", () => {
          const fits = ({ sheet, cell, printed }: CellCorrection) =>
            this.at(sheet, cell) === (printed ?? "");
          const written = corrections.filter(fits);
          const left = corrections.filter((one) => !fits(one));
          for (const { sheet, cell, value } of written) this.put(sheet, cell, value);
          this.corrected.push(...written);
          return { kind: "written", written, left, ...this.forgetting() };
        }),
      correctedCells: () => ask("correctedCells", () => [...this.corrected]),
      takeBackCells: (cells) =>
        ask("takeBackCells", () => {
          const wanted = new Set(cells.map(({ sheet, cell }) => `${sheet}!${cell}`));
          const back = this.corrected.filter(({ sheet, cell }) => wanted.has(`${sheet}!${cell}`));
          for (const { sheet, cell, printed } of back) this.put(sheet, cell, printed);
          this.corrected = this.corrected.filter((one) => !back.includes(one));
          return back;
        }),
      readCorrections: () => ask("readCorrections", () => this.corrections),
      writeCorrections: (corrections) =>
        ask("writeCorrections", () => void (this.corrections = corrections)),
      selection: () => ask("selection", () => this.selected),
      watchWorkbook: (onChange) =>
        ask("watchWorkbook", () => {
          this.tell = onChange;
          return () => Promise.resolve(void (this.tell = () => undefined));
        }),
      watchRibbon: (onMessage) => {
        this.tellPane = onMessage;
        return () => void (this.tellPane = () => undefined);
      },
      openSample: () => ask("openSample", () => []),
      selfTest: (reading) =>
        ask("selfTest", () => {
          reading?.onProgress?.(1, 8);
          return this.selfTest;
        }),
      missingFeatures: () => this.missing,
      failureOf: (error) => (error instanceof Refusal ? error : null),
    };
  }

  /** What changes without an event. */
  put(sheet: string, cell: string, value: RawCell): void {
    const { row, column } = parseAddress(cell);
    this.grids = this.grids.map((grid) => {
      if (grid.sheet !== sheet) return grid;
      const values = Array.from({ length: Math.max(grid.values.length, row + 1) }, (_, r) => [
        ...(grid.values[r] ?? []),
      ]);
      (values[row - grid.top] ??= [])[column - grid.left] = value ?? "";
      return { ...grid, values };
    });
  }
}

/** Nothing is shared between Excel and the add-in. */
function copy<T>(plain: T): T {
  return JSON.parse(JSON.stringify(plain));
}

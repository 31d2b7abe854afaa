import type { MarkStatus } from "../../core/finding/checkReport";
import type { OwnWord } from "../../core/correction/ownWord";
import type { Preferences } from "../../core/correction/preferences";
import type { PointedAs } from "../../core/review/previewTable";
import type { SettledHere } from "../../core/review/reviewSheet";
import type { TableCorrection } from "../../core/correction/corrections";
import type { Grid } from "../../core/sheet/grid";
import type { MarksSheet } from "../../core/numbersToMarks/marksSheet";
import type { Report } from "../../core/present/report";
import type { FundingModel, StageColumns } from "../../core/kind/funding/model";
import type { FrameStrings } from "../../i18n/frame/frameZhCN";
import type { PaneCalls } from "../excelCalls";
import type { ToCorrect } from "./actions/correct";
import type { FoundFinding } from "./actions/settle";
import type { TableToCorrect } from "./actions/correctTable";
import type { PictureToSave } from "./actions/savePicture";
import type { PaperKind } from "./actions/writePaper";
import type { ReportKind } from "./actions/writeReport";
import { createStore, type Store } from "./createStore";
import { FIRST_STATE, type Notice, type PaneState } from "./paneState";
import type { PointedTable } from "./previewSelection";
import type { SessionContext } from "./sessionContext";
import type { ViewName } from "./viewName";

/** What the pane knows and can do; the views ask nothing else. */
export interface PaneSession {
  store: Pick<Store<PaneState>, "get" | "subscribe">;
  /** Reads the workbook and follows it until `close`; once it is open, does nothing. */
  open(): void;
  /** Ends what `open` began, as soon as it has begun; the pane may be opened again. */
  close(): void;
  read(): void;
  /** Shows a view; with the key of a card, that card unfolded and in sight. */
  show(view: ViewName, part?: string): void;
  /** The part that `show` named is in sight. */
  shown(): void;
  /** Shows the page of a county, or all counties for null. */
  showCounty(county: string | null): void;
  /** Goes on to the next area of those that were asked for together, or back to the one before. */
  step(by: 1 | -1): void;
  endWalk(): void;
  /** Asks again what of the add-in's stands in the workbook: the ribbon may have changed it. */
  lookAgain(): void;
  dismiss(): void;
  goTo(sheet: string, address: string): void;
  flag(): void;
  clearFlags(): void;
  writeReport(kind: ReportKind): void;
  /** Saves notices or the analysis as a Word file, or puts the analysis on the clipboard. */
  writePaper(kind: PaperKind): void;
  /** Saves a drawing of a view as a file. */
  savePicture(picture: PictureToSave): void;
  /** Puts the tables within an element on the clipboard; resolves, never rejects, when they have been read and copied. */
  copyTable(area: HTMLElement | null): Promise<void>;
  writeTotals(): void;
  writeFunding(model: FundingModel, stage: StageColumns): void;
  putBack(): void;
  toNative(): void;
  /** Puts the EDU formulas back that were turned native. */
  fromNative(): void;
  correct(findings: readonly ToCorrect[]): void;
  /** Keeps that findings were checked and are no mistakes, for this reason. */
  settle(findings: readonly FoundFinding[], reason: string): void;
  /** Lists settled findings again. */
  unsettle(settled: readonly SettledHere[]): void;
  /** What a mark without a known meaning says, in every table of the workbook where it has none. */
  giveMeaning(mark: string, status: MarkStatus): void;
  /** What the label of a row or column stands for, in every table of the workbook where nobody understood it. */
  explainLabel(word: OwnWord, text: string): void;
  setPreferences(preferences: Preferences): void;
  takeBack(cells: readonly { sheet: string; cell: string }[]): void;
  /** Puts something right in the recognition of a table; `text` says what, for the user. */
  correctTable(table: TableToCorrect, change: Partial<TableCorrection>, text: string): void;
  /** Takes corrections of the recognition away, so that the sheets decide again. */
  forget(corrections: readonly TableCorrection[], text: string): void;
  /** Writes reports that a view has built to new sheets. */
  writeSheets(reports: readonly Report[]): void;
  writeMarks(marks: MarksSheet): void;
  /** Puts the checklists of county workbooks together, beside those of this workbook when asked. */
  gather(files: readonly File[], besideOwn: boolean): void;
  /** Reads the workbook of last period for 两期对比; null takes it away. */
  readPeriod(file: File | null): void;
  /** The cells of sheets that the pane shows, all for null; null when Excel does not give them. */
  sheetGrids(names: ReadonlySet<string> | null): Promise<Grid[] | null>;
  /** What a range would be read as; null when Excel does not give its cells. */
  previewTable(at: { sheet: string; range: string }, as: PointedAs): Promise<PointedTable | null>;
  openSample(): void;
  /** Tries in this Excel what the add-in does; only in a workbook that holds nothing. */
  selfTest(): void;
  /** The range selected in Excel; null when Excel does not tell. */
  selection(): Promise<{ sheet: string; address: string } | null>;
}

const loadActions = () =>
  import(/* webpackChunkName: "actions" */ "./actions/paneActions").then(
    ({ paneActions }) => paneActions
  );
type Actions = Awaited<ReturnType<typeof loadActions>>;

const loadWork = () => import(/* webpackChunkName: "session" */ "./work").then(({ work }) => work);
type Work = Awaited<ReturnType<typeof loadWork>>;

/**
 * The state of one pane on one workbook, and all that can be done with it. What does it comes in files of their own: the work of
 * reading and following the workbook while the pane is drawn, the actions when the first is wanted.
 */
export function paneSession(
  loadCalls: () => Promise<PaneCalls>,
  { language, failure }: FrameStrings
): PaneSession {
  const store = createStore<PaneState>(FIRST_STATE);
  let begun: SessionContext | undefined;
  /** A file that does not arrive is asked for again the next time. */
  const begin = async (): Promise<[Work, SessionContext]> => {
    const [excel, work] = await Promise.all([loadCalls(), loadWork()]);
    const shown = { sheet: "", led: null };
    begun ??= { excel, strings: work.stringsFor(language), store, shown };
    return [work, begun];
  };
  const notLoaded: Notice = { intent: "error", text: failure.notLoaded };

  let opened: Promise<() => void> | null = null;
  const open = () => {
    if (opened !== null) return;
    const opening = begin().then(([work, session]) => work.openWorkbook(session));
    opened = opening;
    opening.catch(() => {
      // Closed, and perhaps opened again meanwhile.
      if (opened !== opening) return;
      opened = null;
      store.set({ phase: "failed", notice: notLoaded });
    });
  };
  /** A file that does not arrive is told; the actions themselves never reject. */
  const done = async (
    action: (actions: Actions, session: SessionContext) => Promise<unknown>
  ): Promise<void> => {
    try {
      const [actions, [, session]] = await Promise.all([loadActions(), begin()]);
      await action(actions, session);
    } catch {
      store.set({ notice: notLoaded });
    }
  };
  const act = (action: (actions: Actions, session: SessionContext) => Promise<unknown>) =>
    void done(action);
  /** Does a part of the work that tells its failures itself. */
  const run = (part: (work: Work, session: SessionContext) => unknown) =>
    void begin().then(
      ([work, session]) => part(work, session),
      () => store.set({ notice: notLoaded })
    );
  /** What a part of the work finds; null when Excel, or the file, does not give it. */
  const ask = <T>(part: (work: Work, session: SessionContext) => Promise<T>): Promise<T | null> =>
    begin()
      .then(([work, session]) => part(work, session))
      .catch(() => null);
  return {
    store,
    open,
    close: () => {
      opened?.then(
        (end) => end(),
        () => undefined
      );
      opened = null;
    },
    read: () => (opened === null ? open() : run((work, session) => work.readAll(session))),
    show: (view, part) => store.set({ view, part: part ?? null, county: null }),
    shown: () => store.set({ part: null }),
    showCounty: (county) => store.set({ view: "overview", county }),
    step: (by) => run((work, session) => work.step(session, by)),
    endWalk: () => store.set({ walk: null }),
    lookAgain: () => run((work, session) => work.lookAgain(session)),
    dismiss: () => store.set({ notice: null }),
    goTo: (sheet, address) => run((work, session) => work.goTo(session, sheet, address)),
    flag: () => act((actions, session) => actions.flag(session)),
    clearFlags: () => act((actions, session) => actions.clearFlags(session)),
    writeReport: (kind) => act((actions, session) => actions.writeReport(session, kind)),
    writePaper: (kind) => act((actions, session) => actions.writePaper(session, kind)),
    savePicture: (picture) => act((actions, session) => actions.savePicture(session, picture)),
    copyTable: (area) => done((actions, session) => actions.copyTable(session, area)),
    writeTotals: () => act((actions, session) => actions.writeTotals(session)),
    writeFunding: (model, stage) =>
      act((actions, session) => actions.writeFunding(session, model, stage)),
    putBack: () => act((actions, session) => actions.putBack(session)),
    toNative: () => act((actions, session) => actions.toNative(session)),
    fromNative: () => act((actions, session) => actions.fromNative(session)),
    correct: (findings) => act((actions, session) => actions.correct(session, findings)),
    settle: (findings, reason) =>
      act((actions, session) => actions.settle(session, findings, reason)),
    unsettle: (settled) => act((actions, session) => actions.unsettle(session, settled)),
    explainLabel: (word, text) =>
      act((actions, session) => actions.explainLabel(session, word, text)),
    giveMeaning: (mark, status) =>
      act((actions, session) => actions.giveMeaning(session, mark, status)),
    setPreferences: (preferences) =>
      act((actions, session) =>
        actions.changeCorrections(
          session,
          (now) => ({ ...now, preferences }),
          session.strings.preferences.changed
        )
      ),
    takeBack: (cells) => act((actions, session) => actions.takeBack(session, cells)),
    correctTable: (table, change, text) =>
      act((actions, session) => actions.correctTable(session, table, change, text)),
    forget: (gone, text) =>
      act((actions, session) =>
        actions.changeCorrections(
          session,
          (now) => ({ ...now, tables: now.tables.filter((one) => !gone.includes(one)) }),
          text
        )
      ),
    writeSheets: (reports) => act((actions, session) => actions.writeSheets(session, reports)),
    writeMarks: (marks) => act((actions, session) => actions.writeMarks(session, marks)),
    gather: (files, besideOwn) =>
      act((actions, session) => actions.gather(session, files, besideOwn)),
    readPeriod: (file) =>
      file === null
        ? store.set({ lastPeriod: null })
        : act((actions, session) => actions.readPeriod(session, file)),
    sheetGrids: (names) => ask((work, session) => work.sheetGrids(session, names)),
    previewTable: (at, as) => ask((work, session) => work.previewSelection(session, at, as)),
    openSample: () => act((actions, session) => actions.openSample(session)),
    selfTest: () => act((actions, session) => actions.selfTest(session)),
    selection: () => ask((_, { excel }) => excel.selection()),
  };
}

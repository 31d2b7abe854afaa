import type { TableCorrection } from "../../core/correction/corrections";
import type { Grid } from "../../core/sheet/grid";
import type { MarksSheet } from "../../core/numbersToMarks/marksSheet";
import type { ReportSheet } from "../../core/present/reportSheet";
import type { FundingModel, StageColumns } from "../../core/kind/funding/model";
import type { Strings } from "../../i18n/zhCN";
import type { PaneCalls } from "../excelCalls";
import type { ToCorrect } from "./actions/correct";
import type { TableToCorrect } from "./actions/correctTable";
import type { ReportKind } from "./actions/writeReport";
import { createStore, type Store } from "./createStore";
import { followWorkbook } from "./followWorkbook";
import { goTo } from "./goTo";
import { FIRST_STATE, type PaneState } from "./paneState";
import { readAll } from "./readAll";
import { readMarks } from "./readMarks";
import type { SessionContext } from "./sessionContext";
import { sheetGrids } from "./sheetGrids";

/** What the pane knows and can do; the views ask nothing else. */
export interface PaneSession {
  store: Pick<Store<PaneState>, "get" | "subscribe">;
  missing: readonly (keyof Strings["missing"])[];
  /** Reads the workbook and follows it until the function that it gives is called. */
  open(): () => void;
  read(): void;
  /** Asks again what of the add-in's stands in the workbook: the ribbon may have changed it. */
  lookAgain(): void;
  dismiss(): void;
  goTo(sheet: string, address: string): void;
  flag(): void;
  clearFlags(): void;
  writeReport(kind: ReportKind): void;
  writeTotals(): void;
  writeFunding(model: FundingModel, stage: StageColumns): void;
  putBack(): void;
  toNative(): void;
  /** Puts the EDU formulas back that were turned native. */
  fromNative(): void;
  correct(findings: readonly ToCorrect[]): void;
  takeBack(cells: readonly { sheet: string; cell: string }[]): void;
  /** Puts something right in the recognition of a table; `text` says what, for the user. */
  correctTable(table: TableToCorrect, change: Partial<TableCorrection>, text: string): void;
  /** Takes corrections of the recognition away, so that the sheets decide again. */
  forget(corrections: readonly TableCorrection[], text: string): void;
  /** Writes reports that a view has built to new sheets. */
  writeSheets(reports: readonly ReportSheet[]): void;
  writeMarks(marks: MarksSheet): void;
  /** Puts the checklists of county workbooks together, beside those of this workbook when asked. */
  gather(files: readonly File[], besideOwn: boolean): void;
  /** The cells of sheets that the pane shows, all for null; null when Excel does not give them. */
  sheetGrids(names: ReadonlySet<string> | null): Promise<Grid[] | null>;
  openSample(): void;
  /** The range selected in Excel; null when Excel does not tell. */
  selection(): Promise<{ sheet: string; address: string } | null>;
}

const loadActions = () =>
  import(/* webpackChunkName: "actions" */ "./actions/paneActions").then(
    ({ paneActions }) => paneActions
  );
type Actions = Awaited<ReturnType<typeof loadActions>>;

/** The state of one pane on one workbook, and all that can be done with it. */
export function paneSession(excel: PaneCalls, strings: Strings): PaneSession {
  const store = createStore<PaneState>(FIRST_STATE);
  const session: SessionContext = { excel, strings, store };
  /** A file that does not arrive is told; the actions themselves never reject. */
  const act = (action: (actions: Actions) => Promise<unknown>) => {
    loadActions()
      .then(action)
      .catch(() => store.set({ notice: { intent: "error", text: strings.failure.notLoaded } }));
  };
  return {
    store,
    missing: excel.missingFeatures(),
    open: () => {
      const ending = followWorkbook(session);
      void readAll(session);
      return () => void ending.then((end) => end());
    },
    read: () => void readAll(session),
    lookAgain: () => {
      if (store.get().task === null && store.get().phase === "ready")
        readMarks(session).catch(() => undefined);
    },
    dismiss: () => store.set({ notice: null }),
    goTo: (sheet, address) => void goTo(session, sheet, address),
    flag: () => act((actions) => actions.flag(session)),
    clearFlags: () => act((actions) => actions.clearFlags(session)),
    writeReport: (kind) => act((actions) => actions.writeReport(session, kind)),
    writeTotals: () => act((actions) => actions.writeTotals(session)),
    writeFunding: (model, stage) => act((actions) => actions.writeFunding(session, model, stage)),
    putBack: () => act((actions) => actions.putBack(session)),
    toNative: () => act((actions) => actions.toNative(session)),
    fromNative: () => act((actions) => actions.fromNative(session)),
    correct: (findings) => act((actions) => actions.correct(session, findings)),
    takeBack: (cells) => act((actions) => actions.takeBack(session, cells)),
    correctTable: (table, change, text) =>
      act((actions) => actions.correctTable(session, table, change, text)),
    forget: (gone, text) =>
      act((actions) =>
        actions.changeCorrections(
          session,
          ({ tables }) => ({ tables: tables.filter((one) => !gone.includes(one)) }),
          text
        )
      ),
    writeSheets: (reports) => act((actions) => actions.writeSheets(session, reports)),
    writeMarks: (marks) => act((actions) => actions.writeMarks(session, marks)),
    gather: (files, besideOwn) => act((actions) => actions.gather(session, files, besideOwn)),
    sheetGrids: (names) => sheetGrids(session, names).catch(() => null),
    openSample: () => act((actions) => actions.openSample(session)),
    selection: () => excel.selection().catch(() => null),
  };
}

import { activeSheet } from "../excel/activeSheet";
import { correctedCells } from "../excel/correctedCells";
import { failureOf } from "../excel/failureOf";
import { flaggedSheets } from "../excel/flaggedSheets";
import { formulasWritten } from "../excel/formulasWritten";
import { goToCell } from "../excel/goToCell";
import { missingFeatures } from "../excel/missingFeatures";
import { nativeConverted } from "../excel/nativeConverted";
import { readCorrections } from "../excel/readCorrections";
import { readSheet } from "../excel/readSheet";
import { watchRibbon } from "../excel/paneChannel";
import { readWorkbook } from "../excel/readWorkbook";
import { selection } from "../excel/selection";
import { watchWorkbook } from "../excel/watchWorkbook";
import type { PaneCalls } from "./excelCalls";

/** What the pane asks of Excel, as src/excel does it. It comes while the pane is drawn. */
export const paneCalls: PaneCalls = {
  activeSheet,
  correctedCells,
  failureOf,
  flaggedSheets,
  formulasWritten,
  goToCell,
  missingFeatures,
  nativeConverted,
  readCorrections,
  readSheet,
  readWorkbook,
  selection,
  watchRibbon,
  watchWorkbook,
  // What writes comes in a file of its own when it is first wanted.
  clearFlags: async (reading) =>
    (await import(/* webpackChunkName: "excel" */ "../excel/clearFlags")).clearFlags(reading),
  correctCells: async (corrections) =>
    (await import(/* webpackChunkName: "excel" */ "../excel/correctCells")).correctCells(
      corrections
    ),
  flagWorkbook: async (review, reading) =>
    (await import(/* webpackChunkName: "excel" */ "../excel/flagWorkbook")).flagWorkbook(
      review,
      reading
    ),
  openSample: async () =>
    (await import(/* webpackChunkName: "excel" */ "../excel/openSample")).openSample(),
  previewNative: async () =>
    (await import(/* webpackChunkName: "excel" */ "../excel/previewNative")).previewNative(),
  readFile: async (bytes) =>
    (await import(/* webpackChunkName: "file" */ "../ooxml/read/fileGrids")).fileGrids(bytes),
  putBackFormulas: async (only) =>
    (await import(/* webpackChunkName: "excel" */ "../excel/putBackFormulas")).putBackFormulas(
      only
    ),
  putBackNative: async () =>
    (await import(/* webpackChunkName: "excel" */ "../excel/putBackNative")).putBackNative(),
  selfTest: async (reading) =>
    (await import(/* webpackChunkName: "self-test" */ "../excel/selfTest/runSelfTest")).runSelfTest(
      reading
    ),
  takeBackCells: async (cells) =>
    (await import(/* webpackChunkName: "excel" */ "../excel/takeBackCells")).takeBackCells(cells),
  toNativeFormulas: async () =>
    (await import(/* webpackChunkName: "excel" */ "../excel/toNativeFormulas")).toNativeFormulas(),
  writeCorrections: async (corrections) =>
    (await import(/* webpackChunkName: "excel" */ "../excel/writeCorrections")).writeCorrections(
      corrections
    ),
  writeFormulas: async (formulas, writing) =>
    (await import(/* webpackChunkName: "excel" */ "../excel/writeFormulas")).writeFormulas(
      formulas,
      writing
    ),
  writeMarks: async (marks) =>
    (await import(/* webpackChunkName: "excel" */ "../excel/writeMarks")).writeMarks(marks),
  wordFile: async (reports) =>
    (await import(/* webpackChunkName: "word" */ "../ooxml/word/wordDocument")).wordDocument(
      reports
    ),
  findWritten: async (reports) =>
    (await import(/* webpackChunkName: "excel" */ "../excel/findWritten")).findWritten(reports),
  writeReports: async (reports, renew) =>
    (await import(/* webpackChunkName: "excel" */ "../excel/writeReports")).writeReports(
      reports,
      renew
    ),
};

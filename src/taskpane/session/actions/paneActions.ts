import { changeCorrections } from "./changeCorrections";
import { clearFlags } from "./clearFlags";
import { copyTable } from "./copyTable";
import { correct } from "./correct";
import { correctTable } from "./correctTable";
import { flag } from "./flag";
import { fromNative } from "./fromNative";
import { gather } from "./gather";
import { explainLabel } from "./explainLabel";
import { giveMeaning } from "./giveMeaning";
import { openSample } from "./openSample";
import { putBack } from "./putBack";
import { readPeriod } from "./readPeriod";
import { savePicture } from "./savePicture";
import { selfTest } from "./selfTest";
import { settle, unsettle } from "./settle";
import { takeBack } from "./takeBack";
import { toNative } from "./toNative";
import { writeFunding } from "./writeFunding";
import { writeMarks } from "./writeMarks";
import { writePaper } from "./writePaper";
import { writeReport } from "./writeReport";
import { writeSheets } from "./writeSheets";
import { writeTotals } from "./writeTotals";

/** What the pane does on a click, together in one file that loads behind the first reading. */
export const paneActions = {
  changeCorrections,
  clearFlags,
  copyTable,
  correct,
  correctTable,
  explainLabel,
  flag,
  fromNative,
  gather,
  giveMeaning,
  openSample,
  putBack,
  readPeriod,
  savePicture,
  selfTest,
  settle,
  takeBack,
  toNative,
  unsettle,
  writeFunding,
  writeMarks,
  writePaper,
  writeReport,
  writeSheets,
  writeTotals,
};

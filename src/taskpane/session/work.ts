import { stringsFor } from "../../i18n/stringsFor";
import { goTo, step } from "./goTo";
import { lookAgain } from "./lookAgain";
import { openWorkbook } from "./openWorkbook";
import { previewSelection } from "./previewSelection";
import { readAll } from "./readAll";
import { sheetGrids } from "./sheetGrids";

/** What a session does besides the user's actions, with the sentences that it says: it comes while the pane is drawn. */
export const work = {
  goTo,
  lookAgain,
  openWorkbook,
  previewSelection,
  readAll,
  sheetGrids,
  step,
  stringsFor,
};

import type { Strings } from "../../i18n/zhCN";
import type { PaneCalls } from "../excelCalls";
import type { Store } from "./createStore";
import type { PaneState } from "./paneState";

/** What every action of the pane works with. */
export interface SessionContext {
  excel: PaneCalls;
  strings: Strings;
  store: Store<PaneState>;
}

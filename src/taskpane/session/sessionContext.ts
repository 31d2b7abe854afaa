import type { Strings } from "../../i18n/zhCN";
import type { PaneCalls } from "../excelCalls";
import type { Store } from "./createStore";
import type { PaneState } from "./paneState";

/** What every action of the pane works with. */
export interface SessionContext {
  excel: PaneCalls;
  strings: Strings;
  store: Store<PaneState>;
  shown: ShownSheet;
}

/** Which sheet Excel shows, and who brought it in front. */
export interface ShownSheet {
  /** "" while Excel has not told. */
  sheet: string;
  /** The sheet that the pane itself is leading to: its coming in front is no wish of the user's. */
  led: string | null;
}

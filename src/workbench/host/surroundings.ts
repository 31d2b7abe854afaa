import type { Univer } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";

/** What an engine stands in: without a screen in Node, on a page in the browser. */
export interface Surroundings {
  /** A Univer with its plugins, no workbook in it yet. */
  start(): Univer;
  /** Makes the EDU functions known to the formulas of a workbook. */
  registerFunctions(api: FUniver): void;
  /** People look at it: rules are drawn as they come, and formulas may be typed at any time. */
  onScreen: boolean;
}

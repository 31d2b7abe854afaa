import type { Univer } from "@univerjs/core";
import type { IFunctionInfo } from "@univerjs/engine-formula";
import type { CustomFunction } from "./univerFunction";

/** Makes a function known to the formulas of a workbook, under the name and with the help that `info` gives. */
export type RegisterFunction = (run: CustomFunction, info: IFunctionInfo) => void;

/** What an engine stands in: without a screen in Node, on a page in the browser. */
export interface Surroundings {
  /** A Univer with its plugins, no workbook in it yet. */
  start(): Univer;
  /** Registers the EDU functions. */
  registerFunctions(register: RegisterFunction): void;
  /** People look at it: rules are drawn as they come, and formulas may be typed at any time. */
  onScreen: boolean;
}

import type { Univer } from "@univerjs/core";
import type { IFunctionInfo } from "@univerjs/engine-formula";
import type { CustomFunction } from "./univerFunction";

/** How many arguments a function takes, and what to say of another number of them. */
export interface ArgumentCount {
  least: number;
  most: number;
  wrong(given: number): string;
}

/**
 * Makes a function known to the formulas of a workbook, under the name and with the help that `info` gives. Excel does not take
 * a formula with a wrong number of arguments; where `count` is given, such a formula is #VALUE!, with the reason.
 */
export type RegisterFunction = (
  run: CustomFunction,
  info: IFunctionInfo,
  count?: ArgumentCount
) => void;

/** What an engine stands in: without a screen in Node, on a page in the browser. */
export interface Surroundings {
  /** A Univer with its plugins, no workbook in it yet. */
  start(): Univer;
  /** Registers the EDU functions. */
  registerFunctions(register: RegisterFunction): void;
  /** People look at it: rules are drawn as they come, and formulas may be typed at any time. */
  onScreen: boolean;
}

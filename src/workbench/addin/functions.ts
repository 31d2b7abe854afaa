import { bridgeOf } from "./bridgeOf";

/**
 * Excel's functions runtime for the page that holds the built functions: what they call `CustomFunctions`. The
 * workbench calls them from its formulas.
 */
class FunctionError extends Error {
  readonly basicValue: string;
  readonly type = "Error";

  constructor(
    readonly code: string,
    message = ""
  ) {
    super(message);
    this.basicValue = code;
  }
}

Object.assign(window, {
  CustomFunctions: {
    ErrorCode: {
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
      divisionByZero: "#DIV/0!",
      invalidNumber: "#NUM!",
      nullReference: "#NULL!",
      invalidName: "#NAME?",
      invalidReference: "#REF!",
    },
    Error: FunctionError,
    associate: (id: string, run: (...values: unknown[]) => unknown) =>
      bridgeOf(window).associateFunction(id, run),
  },
});

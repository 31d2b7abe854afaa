import type { Fault } from "../../core/cell/fault";

/**
 * A fault as the error that Excel shows in the cell; its sentence appears with #VALUE! and #N/A, the only two
 * that Excel shows sentences for. A host without `CustomFunctions.Error` (runtime 1.1) gets a plain error that
 * carries the code.
 */
export function excelError(fault: Fault): Error | CustomFunctions.Error {
  if (typeof CustomFunctions.Error !== "function")
    return Object.assign(new Error(fault.reason), { code: fault.code });
  return new CustomFunctions.Error(errorCode(fault.code), fault.reason);
}

function errorCode(code: Fault["code"]): CustomFunctions.ErrorCode {
  switch (code) {
    case "#VALUE!":
      return CustomFunctions.ErrorCode.invalidValue;
    case "#N/A":
      return CustomFunctions.ErrorCode.notAvailable;
    case "#DIV/0!":
      return CustomFunctions.ErrorCode.divisionByZero;
    case "#NUM!":
      return CustomFunctions.ErrorCode.invalidNumber;
    case "#NULL!":
      return CustomFunctions.ErrorCode.nullReference;
  }
}

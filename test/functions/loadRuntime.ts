import vm from "node:vm";
import { stripToEs2016 } from "./es2016";

/** Excel's error as a custom function receives and returns it (`CustomFunctions.Error`). */
export interface RuntimeError {
  code: string;
  message: string;
}

export type Registered = ReadonlyMap<string, (...args: unknown[]) => unknown>;

export interface Runtime {
  functions: Registered;
  /** What the runtime hands over for a cell that holds an error. */
  errorOf(code: string): unknown;
}

const ERRORS = `
  CustomFunctions.ErrorCode = { invalidValue: "#VALUE!", notAvailable: "#N/A", divisionByZero: "#DIV/0!",
    invalidNumber: "#NUM!", nullReference: "#NULL!", invalidName: "#NAME?", invalidReference: "#REF!" };
  CustomFunctions.Error = class extends Error {
    constructor(code, message) { super(message ?? ""); this.code = code; this.basicValue = code; this.type = "Error"; }
  };`;

/**
 * Runs a built bundle as Excel's functions runtime does: in a world that has the language itself and
 * `CustomFunctions`, nothing else (no window, document, Office, console, timers). `errors: false` leaves
 * `CustomFunctions.Error` out, as in runtime 1.1; `es2016: true` leaves out all of the language that is later.
 */
export function loadRuntime(bundle: string, { errors = true, es2016 = false } = {}): Runtime {
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  const world = vm.createContext({
    CustomFunctions: {
      associate: (id: string, body: (...args: unknown[]) => unknown) => functions.set(id, body),
    },
  });
  if (errors) vm.runInContext(ERRORS, world);
  if (es2016) stripToEs2016(world);
  vm.runInContext(bundle, world, { filename: "functions.js" });
  const errorOf: unknown = errors
    ? vm.runInContext("(code) => new CustomFunctions.Error(code)", world)
    : (code: string) => code;
  return { functions, errorOf: errorOf as Runtime["errorOf"] };
}

import vm from "node:vm";

/**
 * What `run` gives. Throws once it has run for so many milliseconds: also a loop that never ends is stopped. What `run`
 * would do in a `finally` is then left out.
 */
export function within<T>(milliseconds: number, run: () => T): T {
  const given: T[] = [];
  const context = vm.createContext({ run: () => void given.push(run()) });
  vm.runInContext("run()", context, { timeout: Math.ceil(milliseconds) });
  return given[0] as T;
}

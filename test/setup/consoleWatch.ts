type Method = "debug" | "error" | "info" | "log" | "trace" | "warn";
const METHODS: readonly Method[] = ["debug", "error", "info", "log", "trace", "warn"];

/**
 * Replaces the writing methods of a console and returns a function that hands over what was written since it
 * was last asked, one "method: text" each; [] when nothing was. A test that expects a call spies on the method
 * itself, which hides the call from here.
 */
export function watchConsole(target: Pick<Console, Method>): () => string[] {
  let written: string[] = [];
  for (const method of METHODS)
    target[method] = (...args: unknown[]) => {
      written.push(`${method}: ${args.map(String).join(" ")}`);
    };
  return () => {
    const seen = written;
    written = [];
    return seen;
  };
}

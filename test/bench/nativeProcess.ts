import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import path from "node:path";

/** Milliseconds that a native formula took and its value; null when it was stopped at the limit. */
export type NativeTime = { ms: number; value: unknown } | null;

/** Univer's engine in another process, with the sheets of `functionCases` for the given size. */
export interface NativeProcess {
  time(name: string, limit: number): Promise<NativeTime>;
  close(): void;
}

/** Starts the engine when it is first asked, and anew after a formula that had to be stopped. */
export function nativeProcess(rows: number, columns: number): NativeProcess {
  let engine: ChildProcess | null = null;
  const close = () => {
    engine?.kill();
    engine = null;
  };
  return {
    time: async (name, limit) => {
      if (engine === null) {
        engine = start(rows, columns);
        await once(engine, "message");
      }
      const stop = new AbortController();
      const timer = setTimeout(() => stop.abort(), limit);
      try {
        engine.send(name);
        const [answer] = (await once(engine, "message", { signal: stop.signal })) as [NativeTime];
        return answer;
      } catch (error) {
        if (!stop.signal.aborted) throw error;
        close();
        return null;
      } finally {
        clearTimeout(timer);
      }
    },
    close,
  };
}

/** An engine that ends by itself, out of memory for one, is an error; one that is closed is not. */
function start(rows: number, columns: number): ChildProcess {
  const engine = fork(path.join(__dirname, "nativeWorker.ts"), [String(rows), String(columns)]);
  engine.once("exit", (code, signal) => {
    if (signal !== "SIGTERM")
      engine.emit("error", new Error(`The engine ended: ${signal ?? String(code)}`));
  });
  return engine;
}

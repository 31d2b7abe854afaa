import { realpathSync } from "node:fs";
import { getHeapStatistics } from "node:v8";
import { Worker } from "node:worker_threads";
import { errorCode } from "./errorCode";
import { exitCode } from "./exitCode";
import type { LargeFile } from "./largeFile";
import { oneLine } from "./report/oneLine";
import { processCode, streamOutput, terminalOf } from "./streamOutput";

/**
 * Runs the command in a thread of its own, which may use as much memory as this one: a thread that has none left ends by itself,
 * where Node would end the whole process with a trace of its own. `file` is the largest of
 * those that are checked.
 */
export function inThread(argv: readonly string[], { file, others }: LargeFile): void {
  let ended: number | undefined;
  const stop = () => {
    // The reader has gone away: what else would be found is asked for by nobody.
    ended ??= exitCode.ok;
    void worker.terminate();
  };
  streamOutput(process.stdout, { onClosed: stop });
  const stderr = streamOutput(process.stderr, { onClosed: stop });
  const mebibytes = Math.floor(getHeapStatistics().heap_size_limit / 2 ** 20);
  const worker = new Worker(realpathSync(process.argv[1] ?? ""), {
    argv: [...argv],
    workerData: { stdout: terminalOf(process.stdout), stderr: terminalOf(process.stderr) },
    resourceLimits: { maxOldGenerationSizeMb: mebibytes },
  });
  worker.on("error", (error) => {
    const full = errorCode(error) === "ERR_WORKER_OUT_OF_MEMORY";
    ended = full ? exitCode.unreadable : exitCode.internal;
    stderr.write(
      full
        ? `内存不够，没有检查完：${oneLine(file)} 太大。请把它分成几个文件，或在内存更大的电脑上检查${others ? "；其余文件请另外检查" : ""}。\n`
        : "程序出错，没有检查完：请把所用命令和文件交给开发者查看。\n"
    );
  });
  worker.on("exit", (code) => {
    process.exitCode = processCode(ended ?? code);
  });
}

import { exitCode } from "./exitCode";
import type { Output } from "./output";

/** What a stream is written to, as far as the command asks. */
export interface Terminal {
  isTerminal: boolean;
  columns: number;
}

/** Whether a stream leads to a terminal, and how wide that is. */
export function terminalOf(stream: NodeJS.WriteStream): Terminal {
  return { isTerminal: stream.isTTY === true, columns: stream.columns || 80 };
}

/**
 * A stream of the process as the command writes to it; `onClosed` is told when nothing can be written to it any more. `terminal`
 * says where a stream leads that is a thread's own.
 */
export function streamOutput(
  stream: NodeJS.WriteStream,
  { terminal, onClosed }: { terminal?: Terminal | undefined; onClosed?: () => void } = {}
): Output {
  let closed = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    closed = true;
    // The reader has read enough (`| head`): that is no fault.
    if (error.code !== "EPIPE" && stream !== process.stderr) {
      lost = true;
      process.exitCode = exitCode.notWritten;
      process.stderr.write("报告写不出来（磁盘已满或输出被关闭）：请换一个地方保存，再检查。\n");
    }
    onClosed?.();
  });
  return {
    write: (text) => {
      if (!closed) stream.write(text);
    },
    get isTerminal() {
      return (terminal ?? terminalOf(stream)).isTerminal;
    },
    get columns() {
      return (terminal ?? terminalOf(stream)).columns;
    },
    get closed() {
      return closed;
    },
  };
}

let lost = false;

/** The exit code of the process where the command ended with `code`: what was written may have been lost. */
export function processCode(code: number): number {
  return lost ? exitCode.notWritten : code;
}

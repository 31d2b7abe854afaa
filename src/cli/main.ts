import { exitCode } from "./exitCode";
import { missingPart } from "./missingPart";
import type { Output } from "./output";
import { runCheck } from "./runCheck";

let lost = false;
const debug = Boolean(process.env["EDU_DEBUG"]);

// Never process.exit: what has been written to a pipe must still flow out.
runCheck(process.argv.slice(2), {
  stdout: output(process.stdout),
  stderr: output(process.stderr),
  debug,
}).then(
  (code) => {
    process.exitCode = lost ? exitCode.notWritten : code;
  },
  (error: unknown) => {
    process.exitCode = exitCode.internal;
    const detail = error instanceof Error && debug ? `\n${error.stack}` : "";
    process.stderr.write(
      `${missingPart(error) ?? "程序出错，没有检查完：请把所用命令和文件交给开发者查看。"}${detail}\n`
    );
  }
);

function output(stream: NodeJS.WriteStream): Output {
  let closed = false;
  stream.on("error", (error: NodeJS.ErrnoException) => {
    closed = true;
    // The reader has read enough (`| head`): that is no fault.
    if (error.code === "EPIPE" || stream === process.stderr) return;
    lost = true;
    process.exitCode = exitCode.notWritten;
    process.stderr.write("报告写不出来（磁盘已满或输出被关闭）：请换一个地方保存，再检查。\n");
  });
  return {
    write: (text) => {
      if (!closed) stream.write(text);
    },
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.columns || 80;
    },
    get closed() {
      return closed;
    },
  };
}

import { isMainThread, workerData } from "node:worker_threads";
import { exitCode } from "./exitCode";
import { inThread } from "./inThread";
import { largeFile } from "./largeFile";
import { missingPart } from "./missingPart";
import { runCheck } from "./runCheck";
import { processCode, streamOutput, type Terminal } from "./streamOutput";

const debug = Boolean(process.env["EDU_DEBUG"]);
const argv = process.argv.slice(2);
// A thread runs the command as it is built; its sources run through a loader that threads do not have.
const isBuilt = process.argv[1]?.endsWith(".ts") !== true;
const large = isMainThread && isBuilt ? largeFile(argv) : undefined;

if (large === undefined) void run();
else inThread(argv, large);

async function run(): Promise<void> {
  const terminals: { stdout?: Terminal; stderr?: Terminal } = isMainThread ? {} : workerData;
  // Never process.exit: what has been written to a pipe must still flow out.
  try {
    const code = await runCheck(argv, {
      stdout: streamOutput(process.stdout, { terminal: terminals.stdout }),
      stderr: streamOutput(process.stderr, { terminal: terminals.stderr }),
      debug,
    });
    process.exitCode = processCode(code);
  } catch (error) {
    process.exitCode = exitCode.internal;
    const detail = error instanceof Error && debug ? `\n${error.stack}` : "";
    process.stderr.write(
      `${missingPart(error) ?? "程序出错，没有检查完：请把所用命令和文件交给开发者查看。"}${detail}\n`
    );
  }
}

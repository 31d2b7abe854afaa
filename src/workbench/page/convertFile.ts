import type { Problem } from "../../ooxml/read/problems";
import { ReadError } from "../../ooxml/read/readError";
import { isPackage, type OpenedAs } from "../host/converted/toXlsx";

/** What the worker gives back. */
export type Conversion = { file: OpenedAs } | { problem: Problem };

/** Milliseconds that turning a file may take, whatever its size, and for each byte: as long as `check` gives it. */
const PATIENCE = { always: 20_000, aByte: 0.02 };

/**
 * A file of any format as a package of Excel's, see `toXlsx`. What has to be turned is turned in a worker: there are damaged
 * files on which the library that reads them never comes back, and then the worker is ended and the file is damaged. Rejects
 * with a `ReadError`.
 */
export async function convertFile(bytes: Uint8Array, name: string): Promise<OpenedAs> {
  if (isPackage(bytes)) return { bytes, from: null };
  const worker = new Worker("workbench-converter.js");
  try {
    const answer = await new Promise<Conversion>((resolve) => {
      const damaged = () => resolve({ problem: "damaged" });
      setTimeout(damaged, PATIENCE.always + PATIENCE.aByte * bytes.byteLength);
      worker.addEventListener("error", damaged);
      worker.addEventListener("message", ({ data }: MessageEvent<Conversion>) => resolve(data));
      worker.postMessage({ bytes, name });
    });
    if ("problem" in answer) throw new ReadError(answer.problem);
    return answer.file;
  } finally {
    worker.terminate();
  }
}

import { portableCodec } from "../zip/portableCodec";
import type { ZipCodec } from "../zip/zipCodec";
import { asReadError } from "./asReadError";
import { fileKind } from "./fileKind";
import { kindProblems } from "./kindProblems";
import { openPackage } from "./openPackage";
import { ReadError } from "./readError";
import { readXlsx } from "./readXlsx";
import type { XlsxContent } from "./xlsxContent";

/**
 * Reads the bytes of an .xlsx or .xlsm file, wherever they come from: a dialog in a browser needs no Excel for it. Throws
 * `ReadError`, whose message says what is wrong and what to do, for everything else and for what is damaged.
 */
export function readXlsxFile(bytes: Uint8Array, codec: ZipCodec = portableCodec): XlsxContent {
  if (bytes.length === 0) throw new ReadError("empty");
  const kind = fileKind(bytes);
  if (kind === "ole" || kind === "biff") throw new ReadError("oldFormat");
  if (kind !== "zip") throw new ReadError(kindProblems[kind]);
  try {
    const { source, kind: inside, part } = openPackage(bytes, codec);
    if (inside === "xlsb") throw new ReadError("oldFormat");
    return readXlsx(source, part);
  } catch (error) {
    throw asReadError(error) ?? error;
  }
}

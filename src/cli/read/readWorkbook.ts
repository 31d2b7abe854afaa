import { asReadError } from "../../ooxml/read/asReadError";
import { fileKind } from "../../ooxml/read/fileKind";
import { kindProblems } from "../../ooxml/read/kindProblems";
import { openPackage, type OpenPackage } from "../../ooxml/read/openPackage";
import { ReadError } from "../../ooxml/read/readError";
import { readXlsx } from "../../ooxml/read/readXlsx";
import { readingNotes } from "../../ooxml/read/readingNotes";
import { isTextName } from "../../ooxml/text/readText";
import { nodeCodec } from "../nodeCodec";
import { fileBytes } from "./fileBytes";
import { readTextTable } from "./readTextTable";
import type { Workbook } from "./workbook";

/**
 * Reads a workbook: .xlsx, .xlsm, .xlsb, .xls or .ods, told apart by content, whatever the name says; a text only where it
 * is called .csv or .txt.
 * Rejects with a `ReadError`, and nothing else, when it cannot be read.
 */
export async function readWorkbook(path: string): Promise<Workbook> {
  const bytes = fileBytes(path);
  try {
    const kind = fileKind(bytes);
    if (kind === "zip") return await readPackage(bytes);
    if (kind === "text" && isTextName(path)) return readTextTable(bytes, path);
    if (kind !== "ole" && kind !== "biff") throw new ReadError(kindProblems[kind]);
    // Old formats are read by a library that takes longer to load than most workbooks to read.
    const { readXls } = await import(/* webpackChunkName: "formats" */ "./xls/readXls");
    return readXls(bytes);
  } catch (error) {
    throw asReadError(error) ?? error;
  }
}

async function readPackage(bytes: Buffer): Promise<Workbook> {
  const opened = asOffice(bytes);
  if (opened === null) {
    const { readOds } = await import(/* webpackChunkName: "formats" */ "./readOds");
    return readOds(bytes);
  }
  const { source, kind, part } = opened;
  if (kind === "xlsx") {
    const content = readXlsx(source, part);
    return { kind, bytes, grids: content.grids, ...readingNotes(content) };
  }
  const { readXlsb } = await import(/* webpackChunkName: "formats" */ "./readXlsb");
  return readXlsb(source, part, bytes);
}

/** The package opened; null where it is an OpenDocument one. */
function asOffice(bytes: Buffer): OpenPackage | null {
  try {
    return openPackage(bytes, nodeCodec);
  } catch (error) {
    if (error instanceof ReadError && error.problem === "openDocument") return null;
    throw error;
  }
}

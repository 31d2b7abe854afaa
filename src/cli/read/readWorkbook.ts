import { asReadError } from "../../ooxml/read/asReadError";
import { fileKind } from "../../ooxml/read/fileKind";
import { kindProblems } from "../../ooxml/read/kindProblems";
import { openPackage } from "../../ooxml/read/openPackage";
import { ReadError } from "../../ooxml/read/readError";
import { readXlsx } from "../../ooxml/read/readXlsx";
import { readingNotes } from "../../ooxml/read/readingNotes";
import { nodeCodec } from "../nodeCodec";
import { fileBytes } from "./fileBytes";
import type { Workbook } from "./workbook";

/**
 * Reads a workbook: .xlsx, .xlsm, .xlsb or .xls, told apart by content, whatever the name says.
 * Rejects with a `ReadError`, and nothing else, when it cannot be read.
 */
export async function readWorkbook(path: string): Promise<Workbook> {
  const bytes = fileBytes(path);
  try {
    const kind = fileKind(bytes);
    if (kind === "zip") return await readPackage(bytes);
    if (kind !== "ole" && kind !== "biff") throw new ReadError(kindProblems[kind]);
    // Old formats are read by a library that takes longer to load than most workbooks to read.
    const { readXls } = await import("./xls/readXls");
    return readXls(bytes);
  } catch (error) {
    throw asReadError(error) ?? error;
  }
}

async function readPackage(bytes: Buffer): Promise<Workbook> {
  const { source, kind, part } = openPackage(bytes, nodeCodec);
  if (kind === "xlsx") {
    const content = readXlsx(source, part);
    return { kind, bytes, grids: content.grids, ...readingNotes(content) };
  }
  const { readXlsb } = await import("./readXlsb");
  return readXlsb(source, part, bytes);
}

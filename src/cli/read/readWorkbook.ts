import { mainPart } from "../ooxml/mainPart";
import { PackageError } from "../ooxml/packageError";
import { SpreadsheetPackage } from "../ooxml/spreadsheetPackage";
import { readZip } from "../zip/readZip";
import { ZipError, type ZipProblem } from "../zip/zipError";
import { fileBytes } from "./fileBytes";
import { type FileKind, fileKind } from "./fileKind";
import { limits } from "./limits";
import { oleKind } from "./oleKind";
import { parseBytes } from "./parseBytes";
import type { Problem } from "./problems";
import { ReadError } from "./readError";
import { readXlsb } from "./readXlsb";
import { readXlsx } from "./readXlsx";
import type { Workbook } from "./workbook";
import { worksheetGrids } from "./worksheetGrids";

const ZIP_PROBLEMS: Record<ZipProblem, Problem> = {
  truncated: "truncated",
  corrupt: "damaged",
  encrypted: "password",
  unsupported: "damaged",
  "too-large": "tooLarge",
};
const KIND_PROBLEMS: Record<Exclude<FileKind, "zip" | "ole" | "biff">, Problem> = {
  html: "html",
  xml: "xml",
  text: "text",
  pdf: "pdf",
  picture: "picture",
  archive: "otherArchive",
  unknown: "unknown",
};

/**
 * Reads a workbook: .xlsx, .xlsm, .xlsb or .xls, told apart by content, whatever the name says.
 * Throws `ReadError`, and nothing else, when it cannot be read.
 */
export function readWorkbook(path: string): Workbook {
  const bytes = fileBytes(path);
  try {
    return readBytes(bytes);
  } catch (error) {
    if (error instanceof ReadError) throw error;
    if (error instanceof ZipError) throw new ReadError(ZIP_PROBLEMS[error.problem]);
    if (error instanceof PackageError) throw new ReadError("damaged");
    // What is left comes out of the library, which throws plain errors.
    throw new ReadError(
      error instanceof Error && /password|encrypt/i.test(error.message) ? "password" : "damaged"
    );
  }
}

function readBytes(bytes: Buffer): Workbook {
  const kind = fileKind(bytes);
  if (kind === "zip") return readPackage(bytes);
  if (kind !== "ole" && kind !== "biff") throw new ReadError(KIND_PROBLEMS[kind]);
  const inside = kind === "biff" ? "xls" : oleKind(bytes);
  if (inside !== "xls") throw new ReadError(inside);
  return { kind: "xls", bytes, grids: worksheetGrids(parseBytes(bytes)), warnings: [] };
}

function readPackage(bytes: Buffer): Workbook {
  const zip = readZip(bytes);
  const source = new SpreadsheetPackage(zip, { part: limits.part, rest: limits.workbook });
  const main = mainPart(source);
  if (!main || main.kind === "other") throw new ReadError(notOffice(source));
  if (main.kind === "word" || main.kind === "powerpoint") throw new ReadError(main.kind);
  if (main.kind === "xlsb")
    return { kind: "xlsb", bytes, grids: readXlsb(source, main.part), warnings: [] };
  const { grids, uncalculated } = readXlsx(source, main.part);
  const warnings =
    uncalculated === 0
      ? []
      : [
          `有 ${uncalculated} 个公式还没有计算结果，按空白处理：请用 Excel 打开并保存一次，再检查。`,
        ];
  return { kind: "xlsx", bytes, grids, warnings };
}

function notOffice(source: SpreadsheetPackage): Problem {
  if (source.entry("META-INF/manifest.xml")) return "openDocument";
  return source.entry("[Content_Types].xml") ? "damaged" : "archive";
}

import { limits } from "../package/limits";
import { mainPart } from "../package/mainPart";
import { SpreadsheetPackage } from "../package/spreadsheetPackage";
import { readZip } from "../zip/readZip";
import type { ZipCodec } from "../zip/zipCodec";
import type { Problem } from "./problems";
import { ReadError } from "./readError";

/** A workbook package opened, with its main part. */
export interface OpenPackage {
  source: SpreadsheetPackage;
  kind: "xlsx" | "xlsb";
  part: string;
}

/**
 * Opens the bytes of a zip container as a workbook, within the limits. Throws `ReadError` when it holds something else;
 * `ZipError` or `XmlError` when it is damaged.
 */
export function openPackage(bytes: Uint8Array, codec: ZipCodec): OpenPackage {
  const budget = { part: limits.part, rest: limits.workbook };
  const source = new SpreadsheetPackage(readZip(bytes), codec, budget);
  const main = mainPart(source);
  if (!main || main.kind === "other") throw new ReadError(otherContent(source));
  if (main.kind === "word" || main.kind === "powerpoint") throw new ReadError(main.kind);
  return { source, kind: main.kind, part: main.part };
}

function otherContent(source: SpreadsheetPackage): Problem {
  if (source.entry("META-INF/manifest.xml")) return "openDocument";
  return source.entry("[Content_Types].xml") ? "damaged" : "archive";
}

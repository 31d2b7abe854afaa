import type { FileKind } from "./fileKind";
import type { Problem } from "./problems";

/** What to say of a file that is no workbook, by what it is. */
export const kindProblems: Readonly<Record<Exclude<FileKind, "zip" | "ole" | "biff">, Problem>> = {
  html: "html",
  mht: "mht",
  xml: "xml",
  rtf: "rtf",
  text: "text",
  pdf: "pdf",
  picture: "picture",
  archive: "otherArchive",
  unknown: "unknown",
};

import { CFB } from "@e965/xlsx";

/** What an OLE container holds; "password" when an encrypted package or nothing readable but one is inside. */
export type OleKind = "xls" | "password" | "word" | "powerpoint" | "unknown";

const STREAMS: [string, OleKind][] = [
  ["EncryptedPackage", "password"],
  ["Workbook", "xls"],
  ["Book", "xls"],
  ["WordDocument", "word"],
  ["PowerPoint Document", "powerpoint"],
];

/** Kind of an OLE container by the streams in it ([MS-CFB]); throws what the library throws when it is damaged. */
export function oleKind(bytes: Buffer): OleKind {
  const container: unknown = CFB.read(bytes, { type: "buffer" });
  return STREAMS.find(([stream]) => CFB.find(container, stream) !== null)?.[1] ?? "unknown";
}

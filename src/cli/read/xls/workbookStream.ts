import type { Problem } from "../../../ooxml/read/problems";
import { ReadError } from "../../../ooxml/read/readError";
import { CompoundFile } from "./compoundFile";

/** Streams by which other documents in an OLE container are known. */
const OTHERS: readonly [string, Problem][] = [
  ["WordDocument", "word"],
  ["PowerPoint Document", "powerpoint"],
];

/**
 * The stream of an OLE container that holds the workbook. Throws `ReadError` when the container holds something else, is
 * damaged, or ends before the stream does. Source: [MS-XLS] 2.1.2, [MS-OFFCRYPTO] 2.3.
 */
export function workbookStream(bytes: Uint8Array): Uint8Array {
  const container = new CompoundFile(bytes);
  if (container.stream("EncryptedPackage")) throw new ReadError("password");
  const stream = container.stream("Workbook") ?? container.stream("Book");
  if (stream) return stream;
  const other = OTHERS.find(([name]) => container.stream(name));
  throw new ReadError(other?.[1] ?? "unknown");
}

import { CFB } from "@e965/xlsx";
import { ReadError } from "../../../ooxml/read/readError";
import type { Problem } from "../../../ooxml/read/problems";
import { quietly } from "../quietly";

/** Streams by which other documents in an OLE container are known. */
const OTHERS: readonly [string, Problem][] = [
  ["EncryptedPackage", "password"],
  ["WordDocument", "word"],
  ["PowerPoint Document", "powerpoint"],
];

/**
 * The stream of an OLE container that holds the workbook. Throws `ReadError` when the container holds something else, is
 * damaged, or ends before the stream does. Source: [MS-CFB] 2.6, [MS-XLS] 2.1.2.
 */
export function workbookStream(bytes: Uint8Array): Uint8Array {
  const find = open(bytes);
  for (const [name, problem] of OTHERS.slice(0, 1)) if (find(name)) throw new ReadError(problem);
  const stream = find("Workbook") ?? find("Book");
  if (!stream) {
    const other = OTHERS.find(([name]) => find(name));
    throw new ReadError(other?.[1] ?? "unknown");
  }
  const { content, size } = stream;
  if (!(content instanceof Uint8Array) || content.length !== size) throw new ReadError("damaged");
  return content;
}

interface Stream {
  content: unknown;
  size: number;
}

/** Opens the container: a function that finds a stream by its name. */
function open(bytes: Uint8Array): (name: string) => Stream | null {
  try {
    const container: unknown = quietly(() => CFB.read(bytes, { type: "buffer" }));
    return (name) => CFB.find(container, name);
  } catch {
    throw new ReadError("damaged");
  }
}

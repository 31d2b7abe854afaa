import type { ZipEntry } from "./zipEntry";
import type { ZipFile } from "./zipFile";

/**
 * The entry that holds a part; undefined when there is none. Part names compare without regard to case
 * (ECMA-376 Part 2 §6.2.2.3); some writers store backslashes or a leading slash.
 */
export function findEntry(zip: ZipFile, part: string): ZipEntry | undefined {
  const wanted = partKey(part);
  return zip.entries.find((entry) => partKey(entry.name) === wanted);
}

function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

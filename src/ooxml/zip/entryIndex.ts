import type { ZipEntry } from "./zipEntry";
import type { ZipFile } from "./zipFile";

/**
 * Entries by part name, for `partKey` names. Of two entries with one name the first counts.
 * Part names compare without regard to case (ECMA-376 Part 2 §6.2.2.3).
 */
export function entryIndex(zip: ZipFile): ReadonlyMap<string, ZipEntry> {
  const index = new Map<string, ZipEntry>();
  for (const entry of zip.entries) {
    const key = partKey(entry.name);
    if (!index.has(key)) index.set(key, entry);
  }
  return index;
}

/** A part name in the form that `entryIndex` uses; some writers store backslashes or a leading slash. */
export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

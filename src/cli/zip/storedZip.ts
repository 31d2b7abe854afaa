import { newEntry } from "./newEntry";
import { zipEnd } from "./zipEnd";

/**
 * A zip container that holds the given parts uncompressed, in order: what is handed to the library, which
 * would otherwise inflate in JavaScript. No parts give an empty container.
 */
export function storedZip(parts: ReadonlyMap<string, Buffer>): Buffer {
  const files: Buffer[] = [];
  const records: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const { file, record } = newEntry(name, content, offset, true);
    files.push(file);
    records.push(record);
    offset += file.length;
  }
  const directory = Buffer.concat(records);
  return Buffer.concat([
    ...files,
    directory,
    zipEnd(records.length, directory.length, offset, Buffer.alloc(0)),
  ]);
}

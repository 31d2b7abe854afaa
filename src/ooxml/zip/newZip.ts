import { joinBytes } from "./joinBytes";
import { newEntry } from "./newEntry";
import type { ZipCodec } from "./zipCodec";
import { zipEnd } from "./zipEnd";

/**
 * A zip container that holds the given parts in order, deflated, or as they are (method 0) where whoever reads them would
 * rather not inflate. The same parts give the same bytes with one codec. No parts give an empty container.
 */
export function newZip(
  parts: ReadonlyMap<string, Uint8Array>,
  codec: ZipCodec,
  method: 0 | 8 = 8
): Uint8Array {
  const files: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const { file, record } = newEntry(name, content, offset, codec, method);
    files.push(file);
    records.push(record);
    offset += file.length;
  }
  const directory = joinBytes(records);
  return joinBytes([...files, directory, zipEnd(records.length, directory.length, offset)]);
}

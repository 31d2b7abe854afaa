import { dataView } from "./dataView";
import { joinBytes } from "./joinBytes";

const ZIP64_ID = 0x0001;

/** The data of the ZIP64 field among an entry's extra fields; undefined when there is none (APPNOTE 4.5.3). */
export function zip64Extra(extra: Uint8Array): Uint8Array | undefined {
  const view = dataView(extra);
  for (let at = 0; at + 4 <= extra.length; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === ZIP64_ID)
      return extra.subarray(at + 4, at + 4 + view.getUint16(at + 2, true));
  return undefined;
}

/** The extra fields without the ZIP64 one, the others as they were. */
export function withoutZip64Extra(extra: Uint8Array): Uint8Array {
  const view = dataView(extra);
  const kept: Uint8Array[] = [];
  let at = 0;
  while (at + 4 <= extra.length) {
    const next = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) !== ZIP64_ID) kept.push(extra.subarray(at, next));
    at = next;
  }
  return joinBytes([...kept, extra.subarray(Math.min(at, extra.length))]);
}

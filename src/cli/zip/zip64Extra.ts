const ZIP64_ID = 0x0001;

/** The data of the ZIP64 field among an entry's extra fields; undefined when there is none (APPNOTE 4.5.3). */
export function zip64Extra(extra: Buffer): Buffer | undefined {
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2))
    if (extra.readUInt16LE(at) === ZIP64_ID)
      return extra.subarray(at + 4, at + 4 + extra.readUInt16LE(at + 2));
  return undefined;
}

/** The extra fields without the ZIP64 one, the others as they were. */
export function withoutZip64Extra(extra: Buffer): Buffer {
  const kept: Buffer[] = [];
  let at = 0;
  for (; at + 4 <= extra.length;) {
    const next = at + 4 + extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) !== ZIP64_ID) kept.push(extra.subarray(at, next));
    at = next;
  }
  return Buffer.concat([...kept, extra.subarray(Math.min(at, extra.length))]);
}

/** Remainders for one byte, and for a byte that 1, 2 and 3 others follow: four bytes a step. */
const TABLES = tables();

/** CRC-32 of the bytes, unsigned; 0 when there are none. Source: PKWARE APPNOTE 4.4.7 (polynomial 0xedb88320). */
export function crc32(bytes: Uint8Array): number {
  const [one, two, three, four] = TABLES;
  const { length } = bytes;
  const whole = length - (length % 4);
  let crc = -1;
  let at = 0;
  for (; at < whole; at += 4) {
    crc ^= at4(bytes, at);
    crc =
      entry(four, crc & 255) ^
      entry(three, (crc >>> 8) & 255) ^
      entry(two, (crc >>> 16) & 255) ^
      entry(one, crc >>> 24);
  }
  for (; at < length; at++) crc = (crc >>> 8) ^ entry(one, (crc ^ (bytes[at] ?? 0)) & 255);
  return ~crc >>> 0;
}

function at4(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24)
  );
}

function entry(table: Int32Array, at: number): number {
  return table[at] ?? 0;
}

function tables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const one = new Int32Array(256).map((_, byte) => {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    return crc;
  });
  const after = (table: Int32Array) => table.map((crc) => (crc >>> 8) ^ entry(one, crc & 255));
  const two = after(one);
  const three = after(two);
  return [one, two, three, after(three)];
}

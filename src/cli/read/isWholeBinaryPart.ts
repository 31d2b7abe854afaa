/** Record types that end a worksheet and a shared-strings part: BrtEndSheet, BrtEndSst. */
const ENDS: readonly number[] = [130, 160];

/**
 * Whether a worksheet or shared-strings part of an .xlsb package is a row of complete records up to the one that
 * ends it; the library would read a part that breaks off without a word. Source: [MS-XLSB] 2.1.4.
 */
export function isWholeBinaryPart(part: Uint8Array): boolean {
  let type = 0;
  let at = 0;
  while (at < part.length) {
    type = part[at] ?? 0;
    if (type >= 0x80) type = (type & 0x7f) | ((part[++at] ?? 0) << 7);
    at++;
    let size = 0;
    for (let shift = 0, more = true; more && shift < 28; shift += 7) {
      const byte = part[at++] ?? 0;
      size |= (byte & 0x7f) << shift;
      more = byte >= 0x80;
    }
    at += size;
  }
  return at === part.length && ENDS.includes(type);
}

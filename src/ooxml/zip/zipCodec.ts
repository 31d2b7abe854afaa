/**
 * What a zip container needs of a compression library. Node's own is several times as fast as one in JavaScript, and a
 * browser has none that answers at once, so whoever reads a container says which it has: see `portableCodec`.
 */
export interface ZipCodec {
  /**
   * Raw deflate data inflated, at most `size` bytes. Throws, whatever error, when the data is damaged, breaks off or
   * goes on past `size`; stops then, so that a zip bomb costs no more than what it declares.
   */
  inflate(packed: Uint8Array, size: number): Uint8Array;
  /** The bytes as raw deflate data. */
  deflate(content: Uint8Array): Uint8Array;
  /** CRC-32 as zip containers store it, unsigned. */
  crc32(content: Uint8Array): number;
}

/** One entry of a zip container, as its central directory declares it. */
export interface ZipEntry {
  /** Name as stored, decoded as UTF-8; directory entries end with "/". */
  name: string;
  /** Compression method: 0 stored, 8 deflated; others are not supported. */
  method: number;
  /** General purpose flags; bit 0 says encrypted, bit 3 says that a data descriptor follows. */
  flags: number;
  crc: number;
  compressedSize: number;
  size: number;
  /** Offset of the local header in the file. */
  offset: number;
  /** The entry's record in the central directory, byte for byte. */
  record: Uint8Array;
}

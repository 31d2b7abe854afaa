import type { ZipEntry } from "./zipEntry";

/** A zip container whose central directory has been read; nothing is inflated yet. */
export interface ZipFile {
  bytes: Uint8Array;
  /** In the order of the central directory. */
  entries: ZipEntry[];
  /** Where the central directory starts: the end of the last entry's data. */
  directoryOffset: number;
  comment: Uint8Array;
}

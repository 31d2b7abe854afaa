import { XmlReader } from "../xml/xmlReader";
import { entryIndex, partKey } from "../zip/entryIndex";
import type { ZipCodec } from "../zip/zipCodec";
import type { ZipEntry } from "../zip/zipEntry";
import { zipEntryBytes } from "../zip/zipEntryBytes";
import type { ZipFile } from "../zip/zipFile";
import { utf8Bytes } from "./utf8Bytes";

/** How many bytes may still be inflated from a package; one budget for everything that is read from it. */
export interface InflateBudget {
  part: number;
  rest: number;
}

/**
 * The parts of an Open Packaging container, read one at a time within a budget. Absent parts are undefined; a damaged or
 * oversized one throws `ZipError`.
 */
export class SpreadsheetPackage {
  private readonly index: ReadonlyMap<string, ZipEntry>;

  constructor(
    readonly zip: ZipFile,
    readonly codec: ZipCodec,
    private readonly budget: InflateBudget
  ) {
    this.index = entryIndex(zip);
  }

  entry(part: string): ZipEntry | undefined {
    return this.index.get(partKey(part));
  }

  bytes(part: string): Uint8Array | undefined {
    const entry = this.entry(part);
    if (!entry) return undefined;
    const limit = Math.min(this.budget.part, this.budget.rest);
    const content = zipEntryBytes(this.zip, entry, limit, this.codec);
    this.budget.rest -= content.length;
    return content;
  }

  /** Always UTF-8; nothing is said about whether it is well-formed. */
  xml(part: string): Uint8Array | undefined {
    const bytes = this.bytes(part);
    return bytes && utf8Bytes(bytes);
  }

  /** The tags of an XML part; reading on throws `XmlError` where it is not well-formed. */
  reader(part: string): XmlReader | undefined {
    const xml = this.xml(part);
    return xml && new XmlReader(xml);
  }
}

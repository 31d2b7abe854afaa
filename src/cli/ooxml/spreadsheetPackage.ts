import { entryIndex, partKey } from "../zip/entryIndex";
import type { ZipEntry } from "../zip/zipEntry";
import { zipEntryBytes } from "../zip/zipEntryBytes";
import type { ZipFile } from "../zip/zipFile";
import { isWellFormed } from "../xml/isWellFormed";
import { PackageError } from "./packageError";
import { partText } from "./partText";

/** How many bytes may still be inflated from a package; one budget for everything that is read from it. */
export interface InflateBudget {
  part: number;
  rest: number;
}

/**
 * The parts of an Open Packaging container, read one at a time within a budget. Absent parts are undefined;
 * a part that is no well-formed XML throws `PackageError`, a damaged or oversized one `ZipError`.
 */
export class SpreadsheetPackage {
  private readonly index: ReadonlyMap<string, ZipEntry>;

  constructor(
    readonly zip: ZipFile,
    private readonly budget: InflateBudget
  ) {
    this.index = entryIndex(zip);
  }

  entry(part: string): ZipEntry | undefined {
    return this.index.get(partKey(part));
  }

  bytes(part: string): Buffer | undefined {
    const entry = this.entry(part);
    if (!entry) return undefined;
    const content = zipEntryBytes(this.zip, entry, Math.min(this.budget.part, this.budget.rest));
    this.budget.rest -= content.length;
    return content;
  }

  /** Always UTF-8 without byte order mark. */
  xml(part: string): Buffer | undefined {
    const bytes = this.bytes(part);
    if (!bytes) return undefined;
    const utf16 = bytes[0] === 0xff || bytes[0] === 0xfe;
    const utf8 = utf16
      ? Buffer.from(partText(bytes).replace(/^(<\?xml[^>]*?)UTF-16/i, "$1UTF-8"), "utf8")
      : bytes;
    if (!isWellFormed(utf8)) throw new PackageError("damaged-xml", part);
    return utf8;
  }

  text(part: string): string | undefined {
    const bytes = this.xml(part);
    return bytes && partText(bytes);
  }
}

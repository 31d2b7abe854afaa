import type { ZipEntry } from "../zip/zipEntry";
import { replaceEntries } from "../zip/replaceEntries";
import { sameBytes } from "../zip/sameBytes";
import type { SpreadsheetPackage } from "./spreadsheetPackage";

/** Changes to the parts of a package; what is not changed is copied as it lies in the file. */
export class PackageEdit {
  private readonly changed = new Map<ZipEntry, Uint8Array>();
  private readonly added = new Map<string, Uint8Array>();
  private readonly removed = new Set<ZipEntry>();
  private readonly read = new Map<string, Uint8Array | undefined>();

  constructor(readonly source: SpreadsheetPackage) {}

  /** A part as it is now, XML in UTF-8; undefined when there is none. */
  xml(part: string): Uint8Array | undefined {
    const entry = this.source.entry(part);
    if (entry === undefined) return this.added.get(part);
    if (this.removed.has(entry)) return undefined;
    const changed = this.changed.get(entry);
    if (changed !== undefined) return changed;
    if (!this.read.has(part)) this.read.set(part, this.source.xml(part));
    return this.read.get(part);
  }

  /** As `xml`, of a part that is no XML: its bytes as they are. */
  binary(part: string): Uint8Array | undefined {
    const entry = this.source.entry(part);
    if (entry === undefined) return this.added.get(part);
    return this.removed.has(entry)
      ? undefined
      : (this.changed.get(entry) ?? this.source.bytes(part));
  }

  has(part: string): boolean {
    const entry = this.source.entry(part);
    return entry === undefined ? this.added.has(part) : !this.removed.has(entry);
  }

  /** Puts a part in the place of the one of its name, or adds it. */
  put(part: string, content: Uint8Array): void {
    const entry = this.source.entry(part);
    if (entry === undefined) this.added.set(part, content);
    else if (!sameBytes(content, this.xml(part) ?? new Uint8Array()))
      this.changed.set(entry, content);
  }

  remove(part: string): void {
    const entry = this.source.entry(part);
    if (entry) this.removed.add(entry);
    this.added.delete(part);
  }

  /** The package with the changes; the very bytes of the file when there are none. */
  bytes(): Uint8Array {
    const { zip, codec } = this.source;
    const { changed, added, removed } = this;
    if (changed.size + added.size + removed.size === 0) return zip.bytes;
    return replaceEntries(zip, changed, added, codec, removed);
  }
}

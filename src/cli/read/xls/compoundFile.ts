import { ReadError } from "../../../ooxml/read/readError";
import { dataView } from "../../../ooxml/zip/dataView";
import { joinBytes } from "../../../ooxml/zip/joinBytes";

const HEADER = 512;
const ENTRY = 128;
const [HEADER_CHAIN, HEADER_FATS] = [0x44, 109] as const;
/** Numbers from here on name no sector: end of a chain, free, and others. */
const NO_SECTOR = 0xfffffffa;
const [STREAM, ROOT] = [2, 5] as const;

interface Entry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

/**
 * The streams right under the root of an OLE container, by name in capitals; streams of objects that are put into the
 * document are not among them. Every chain of sectors is followed no further than the container has sectors. Throws
 * `ReadError` where the container is damaged, and on taking a stream that ends early. Source: [MS-CFB] 2.2–2.6.
 */
export class CompoundFile {
  private readonly view: DataView;
  private readonly sectorSize: number;
  private readonly fat: Uint32Array;
  private readonly entries: Entry[];
  private readonly root: Entry;

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < HEADER) throw new ReadError("damaged");
    this.view = dataView(bytes);
    const shift = this.view.getUint16(0x1e, true);
    if (shift !== 9 && shift !== 12) throw new ReadError("damaged");
    this.sectorSize = 1 << shift;
    this.fat = numbers(joinBytes(this.fatSectors().map((sector) => this.sector(sector))));
    const directory = joinBytes(this.chain(this.view.getUint32(0x30, true), this.fat, Infinity));
    this.entries = Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, k) =>
      readEntry(directory.subarray(k * ENTRY, (k + 1) * ENTRY))
    );
    const root = this.entries[0];
    if (root?.type !== ROOT) throw new ReadError("damaged");
    this.root = root;
  }

  /** The whole stream of a name, whatever its letter case; null when there is none. */
  stream(name: string): Uint8Array | null {
    const entry = this.find(name.toUpperCase());
    if (entry === null) return null;
    const isSmall = entry.size < this.view.getUint32(0x38, true);
    const content = isSmall ? this.smallStream(entry) : this.largeStream(entry);
    if (content.length < entry.size) throw new ReadError("damaged");
    return content.subarray(0, entry.size);
  }

  private find(name: string): Entry | null {
    const seen = new Set<number>();
    const waiting = [this.root.child];
    for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
      const entry = this.entries[number];
      if (entry === undefined || seen.has(number)) continue;
      seen.add(number);
      if (entry.type === STREAM && entry.name.toUpperCase() === name) return entry;
      waiting.push(entry.left, entry.right);
    }
    return null;
  }

  private largeStream({ start, size }: Entry): Uint8Array {
    return joinBytes(this.chain(start, this.fat, Math.ceil(size / this.sectorSize)));
  }

  /** A stream in the small sectors that the root's own stream is cut into. */
  private smallStream({ start, size }: Entry): Uint8Array {
    const small = 1 << this.view.getUint16(0x20, true);
    const container = this.largeStream(this.root);
    const first = this.view.getUint32(0x3c, true);
    const fat = numbers(joinBytes(this.chain(first, this.fat, Infinity)));
    const pieces: Uint8Array[] = [];
    for (const at of follow(start, fat, Math.ceil(size / small)))
      pieces.push(container.subarray(at * small, (at + 1) * small));
    return joinBytes(pieces);
  }

  private chain(start: number, fat: Uint32Array, most: number): Uint8Array[] {
    return follow(start, fat, most).map((sector) => this.sector(sector));
  }

  /** What the file holds of a sector: the last one may be short. */
  private sector(number: number): Uint8Array {
    const start = (number + 1) * this.sectorSize;
    if (start >= this.bytes.length) throw new ReadError("damaged");
    return this.bytes.subarray(start, start + this.sectorSize);
  }

  /** The sectors that the table of sectors lies in: the first in the header, more in a chain of their own. */
  private fatSectors(): number[] {
    const { view, sectorSize } = this;
    const count = view.getUint32(0x2c, true);
    if (count * sectorSize > this.bytes.length) throw new ReadError("damaged");
    const sectors: number[] = [];
    for (let k = 0; k < Math.min(count, HEADER_FATS); k++)
      sectors.push(view.getUint32(0x4c + 4 * k, true));
    let next = view.getUint32(HEADER_CHAIN, true);
    while (sectors.length < count) {
      const more = numbers(this.sector(next));
      if (more.length < 2) throw new ReadError("damaged");
      for (const sector of more.subarray(0, -1)) if (sectors.length < count) sectors.push(sector);
      next = more[more.length - 1] ?? 0;
    }
    return sectors;
  }
}

/** The numbers of a chain of sectors, at most as many as asked for. Throws `ReadError` where it runs in a circle. */
function follow(start: number, fat: Uint32Array, most: number): number[] {
  const chain: number[] = [];
  for (let at = start; at < NO_SECTOR && chain.length < most; at = fat[at] ?? NO_SECTOR)
    if (chain.push(at) > fat.length) throw new ReadError("damaged");
  return chain;
}

function numbers(bytes: Uint8Array): Uint32Array {
  const view = dataView(bytes);
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, k) => view.getUint32(4 * k, true));
}

function readEntry(bytes: Uint8Array): Entry {
  const view = dataView(bytes);
  const length = Math.min(64, Math.max(0, view.getUint16(0x40, true) - 2));
  return {
    name: new TextDecoder("utf-16le").decode(bytes.subarray(0, length)),
    type: view.getUint8(0x42),
    left: view.getUint32(0x44, true),
    right: view.getUint32(0x48, true),
    child: view.getUint32(0x4c, true),
    start: view.getUint32(0x74, true),
    size: view.getUint32(0x78, true),
  };
}

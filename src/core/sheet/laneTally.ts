import type { LineIds } from "./lineIds";

/** What contents are to somebody, by their numbers: a number from 1 to 7 each, 0 for one that `find` was not asked yet. */
export interface ContentKinds {
  readonly known: Uint8Array;
  /** The kind of a content, which `known` has from then on. */
  find(id: number): number;
}

/** Places in the counts of a lane, for the kinds up to 7. */
const KINDS = 8;

/** How often each kind of content stands in each lane of the lines that were added. */
export class LaneTally {
  private readonly counts: Int32Array;

  constructor(
    private readonly cells: LineIds,
    private readonly kinds: ContentKinds,
    /** One of the same lanes and kinds, from which it goes on. */
    from?: LaneTally
  ) {
    this.counts = from === undefined ? new Int32Array(cells.width * KINDS) : from.counts.slice();
  }

  /** Adds the line that `cells` are at. */
  add(): void {
    this.count(1);
  }

  /** Takes off the line that `cells` are at, which was added. */
  remove(): void {
    this.count(-1);
  }

  private count(times: 1 | -1): void {
    const { counts, kinds } = this;
    const { ids, start, width } = this.cells;
    const { known } = kinds;
    for (let k = 0; k < width; k++) {
      const id = ids[start + k] ?? 0;
      const found = known[id] ?? 0;
      const at = k * KINDS + (found === 0 ? kinds.find(id) : found);
      counts[at] = (counts[at] ?? 0) + times;
    }
  }

  /** How many cells of some kinds the lane at `k` holds. */
  of(k: number, ...kinds: readonly number[]): number {
    return kinds.reduce((sum, kind) => sum + (this.counts[k * KINDS + kind] ?? 0), 0);
  }

  /** How many cells of a kind all lanes hold. */
  all(kind: number): number {
    let sum = 0;
    for (let at = kind; at < this.counts.length; at += KINDS) sum += this.counts[at] ?? 0;
    return sum;
  }
}

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
  private readonly counts: Uint32Array;

  constructor(
    private readonly cells: LineIds,
    private readonly kinds: ContentKinds
  ) {
    this.counts = new Uint32Array(cells.width * KINDS);
  }

  /** Adds the line that `cells` are at. */
  add(): void {
    const { counts, kinds } = this;
    const { ids, start, width } = this.cells;
    const { known } = kinds;
    for (let k = 0; k < width; k++) {
      const id = ids[start + k] ?? 0;
      const found = known[id] ?? 0;
      const at = k * KINDS + (found === 0 ? kinds.find(id) : found);
      counts[at] = (counts[at] ?? 0) + 1;
    }
  }

  /** How many cells of a kind the lane at `k` holds. */
  of(k: number, kind: number): number {
    return this.counts[k * KINDS + kind] ?? 0;
  }
}

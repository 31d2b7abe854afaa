import type { View } from "./view";

/**
 * The numbers of the contents of one line after another, in some lanes in their order: lane k's is `ids[start + k]`, read where
 * the sheet keeps it wherever that can be done. What loops over many cells look at.
 */
export class LineIds {
  /** Those of the line gone to last. */
  ids: Uint32Array;
  start = 0;
  readonly width: number;
  /** Holds lines whose cells the sheet does not keep side by side. */
  private readonly copy: Uint32Array;
  private readonly areBeside: boolean;

  private constructor(
    private readonly view: View,
    private readonly lanes: readonly number[],
    /** Merged areas filled where the host told of them. */
    private readonly filled: boolean
  ) {
    this.width = lanes.length;
    this.ids = this.copy = new Uint32Array(lanes.length);
    const [first = 0] = lanes;
    this.areBeside = !view.transposed && (lanes.at(-1) ?? 0) - first === lanes.length - 1;
  }

  /** As the reader sees the cells, merged areas filled. */
  static seen(view: View, lanes: readonly number[]): LineIds {
    return new LineIds(view, lanes, true);
  }

  /** What the cells themselves hold. */
  static held(view: View, lanes: readonly number[]): LineIds {
    return new LineIds(view, lanes, false);
  }

  goTo(line: number): void {
    const { view, lanes, copy } = this;
    const { sheet } = view;
    this.ids = copy;
    this.start = 0;
    if (this.filled && (view.transposed ? sheet.mergesAny : sheet.hasMerges(line))) {
      for (let k = 0; k < lanes.length; k++) copy[k] = view.seen(line, lanes[k] ?? 0).id;
      return;
    }
    const place = this.areBeside ? sheet.placeOfRun(line, lanes[0] ?? 0, lanes.length) : -1;
    if (place >= 0) {
      this.ids = sheet.ids;
      this.start = place;
    } else for (let k = 0; k < lanes.length; k++) copy[k] = view.idAt(line, lanes[k] ?? 0);
  }

  /** Whether so many of the cells are filled. */
  holds(least: number): boolean {
    let left = least;
    for (let k = 0; k < this.width && left > 0; k++) if (this.of(k) !== 0) left--;
    return left === 0;
  }

  /** The number of the content in the lane at `k`. */
  of(k: number): number {
    return this.ids[this.start + k] ?? 0;
  }
}

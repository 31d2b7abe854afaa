import type { ChartData } from "./chartData";

/**
 * Pictures of charts, drawn by a library that is asked for when the first one is. A picture that is not there yet is null, and
 * `onDrawn` is told when it is; where the library cannot be had, it never is.
 */
export class ChartPictures {
  private draw: typeof import("./drawChart").drawChart | null = null;
  private loading: Promise<unknown> | null = null;
  private readonly drawn = new Map<string, HTMLCanvasElement>();

  constructor(private readonly onDrawn: () => void) {}

  of(data: ChartData, width: number, height: number): HTMLCanvasElement | null {
    if (this.draw === null) {
      this.loading ??= import("./drawChart").then(
        ({ drawChart }) => {
          this.draw = drawChart;
          this.onDrawn();
        },
        () => undefined
      );
      return null;
    }
    const key = JSON.stringify([data, width, height]);
    const known = this.drawn.get(key);
    if (known !== undefined) return known;
    if (this.drawn.size >= MOST) this.drawn.clear();
    const picture = this.draw(data, width, height);
    this.drawn.set(key, picture);
    return picture;
  }
}

/** Pictures that are kept: a sheet has a few, and each step of zooming or typing may make another. */
const MOST = 24;

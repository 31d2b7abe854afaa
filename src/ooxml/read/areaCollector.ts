import type { Area } from "../../core/area/area";

/** Puts single cells together to areas as they come in reading order: runs of a row, and equal runs below each other. */
export class AreaCollector {
  private readonly areas: Area[] = [];
  /** The area that ends in the row above or in this one and begins at a column. */
  private readonly open = new Map<number, Area>();
  private run: Area | undefined;

  get isEmpty(): boolean {
    return this.areas.length === 0 && this.run === undefined;
  }

  add(row: number, column: number): void {
    const { run } = this;
    if (run?.bottom === row && run.right + 1 === column) {
      run.right = column;
      return;
    }
    this.close();
    this.run = { top: row, left: column, bottom: row, right: column };
  }

  /** All areas, in reading order of their first cells. */
  done(): Area[] {
    this.close();
    return this.areas;
  }

  private close(): void {
    const { run } = this;
    this.run = undefined;
    if (run === undefined) return;
    const above = this.open.get(run.left);
    if (above?.right === run.right && above.bottom + 1 === run.top) above.bottom = run.bottom;
    else {
      this.areas.push(run);
      this.open.set(run.left, run);
    }
  }
}

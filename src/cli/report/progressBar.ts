import type { Grid } from "../../core/sheet/grid";
import type { Output } from "../output";
import { oneLine } from "./oneLine";
import { shorten } from "./shorten";

const WIDTH = 24;
const CLEAR_LINE = "\r\u001b[K";
/** Milliseconds without a word: on a terminal, and where the output is kept and every word is a line of it. */
const PATIENCE = { terminal: 1_000, kept: 10_000 };
/** Cells of a sheet that take seconds: their number is said before. */
const MANY_CELLS = 500_000;

/**
 * How far a check has come. On a terminal one line that is taken away again: a bar where there are several files, and the sheet
 * of a file that takes longer than a second. Elsewhere nothing, except for a line every ten seconds in which one file is not yet
 * done, and before a sheet that will take long.
 */
export class ProgressBar {
  private spoke: number;
  private file = "";
  private bar = "";
  private isShown = false;

  constructor(
    private readonly output: Output,
    private readonly total: number,
    private readonly now: () => number = () => performance.now()
  ) {
    this.spoke = now();
  }

  /** Shows that `done` files are finished and `file` is being read. */
  show(done: number, file: string): void {
    this.file = oneLine(file);
    this.spoke = this.now();
    if (!this.output.isTerminal || this.total < 2) return;
    const filled = Math.round((done / this.total) * WIDTH);
    this.bar = `${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${done}/${this.total} `;
    this.line(this.file);
  }

  /** Says which sheet of the file is going to be looked at, if nothing was said for a while or it is a large one. */
  readonly sheet = (index: number, grids: readonly Grid[]): void => {
    const { isTerminal } = this.output;
    const grid = grids[index];
    if (grid === undefined) return;
    const waited = this.now() - this.spoke;
    const isDue = waited >= (isTerminal ? PATIENCE.terminal : PATIENCE.kept);
    const cells = cellsOf(grid);
    if (!isDue && cells < MANY_CELLS) return;
    this.spoke = this.now();
    const size = cells < MANY_CELLS ? "" : `（约 ${Math.round(cells / 10_000)} 万格，请稍等）`;
    const place = grids.length > 1 ? `第 ${index + 1}/${grids.length} 张表` : "工作表";
    const words = `正在核对${place}“${oneLine(grid.sheet)}”${size}`;
    if (isTerminal) this.line(`${this.bar === "" ? "" : `${this.file} `}${words}`);
    else this.output.write(`${this.file}：${words}\n`);
  };

  /** Takes the line away, before anything else is printed on the same terminal. */
  clear(): void {
    if (this.isShown) this.output.write(CLEAR_LINE);
    this.isShown = false;
  }

  private line(text: string): void {
    const room = Math.max(0, this.output.columns - this.bar.length - 4);
    this.isShown = true;
    this.output.write(`${CLEAR_LINE}${this.bar}${shorten(text, room)}`);
  }
}

function cellsOf({ values }: Grid): number {
  return values.reduce((sum, row) => sum + (row?.length ?? 0), 0);
}

import type { Output } from "../output";
import { oneLine } from "./oneLine";
import { shorten } from "./shorten";

const WIDTH = 24;
const CLEAR_LINE = "\r\u001b[K";

/** A progress bar on a terminal; it writes nothing when the output is no terminal or there is one file only. */
export class ProgressBar {
  private readonly active: boolean;

  constructor(
    private readonly output: Output,
    private readonly total: number
  ) {
    this.active = output.isTerminal && total > 1;
  }

  /** Shows that `done` files are finished and `file` is being read. */
  show(done: number, file: string): void {
    if (!this.active) return;
    const filled = Math.round((done / this.total) * WIDTH);
    const bar = "█".repeat(filled) + "░".repeat(WIDTH - filled);
    const room = Math.max(0, this.output.columns - WIDTH - 16);
    this.output.write(`${CLEAR_LINE}${bar} ${done}/${this.total} ${shorten(oneLine(file), room)}`);
  }

  /** Takes the bar away, before anything else is printed on the same terminal. */
  clear(): void {
    if (this.active) this.output.write(CLEAR_LINE);
  }
}

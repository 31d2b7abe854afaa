import type { MarkStatus } from "../../mark/markStatus";
import type { Scope } from "./totalScope";

/** What one body cell holds: a mark's meaning, nothing, or something that no legend explains. */
export type BodyCell = MarkStatus | "blank" | "unknown";

/** Marks of one region within a scope; excluded cells are not counted. */
export interface Count {
  met: number;
  /** With those that are `zero`. */
  unmet: number;
  zero: number;
  /** Blank and unknown cells, any of which may be met, unmet or not counted. */
  unsure: number;
}

/** Cells by their code. */
export const BODY_CELLS: readonly BodyCell[] = [
  "unknown",
  "met",
  "unmet",
  "zero",
  "excluded",
  "blank",
];
/** Of these only those below standard, 2 and 3, have the second bit. */
const [UNKNOWN, MET, UNMET, ZERO, EXCLUDED, BLANK] = [0, 1, 2, 3, 4, 5];

/**
 * What the cells of a checklist hold, by line, then region: a byte each, so that a million of them are no heap of pointers. Not
 * changed once it is made; what was counted of it is kept.
 */
export class Body {
  /** What was counted, by the lines from which and to which. */
  private readonly scopes = new Map<number, readonly Count[]>();
  private readonly selected: { lines: readonly number[]; body: Body }[] = [];

  private constructor(
    /** How many lines and regions it has. */
    readonly length: number,
    readonly width: number,
    private readonly codes: Uint8Array
  ) {}

  /** As many lines, each of as many codes (`BODY_CELLS`) as there are regions, as `fill` writes into an array from 0 on. */
  static filled(length: number, width: number, fill: (codes: Uint8Array) => void): Body {
    const codes = new Uint8Array(length * width);
    fill(codes);
    return new Body(length, width, codes);
  }

  static of(lines: readonly (readonly BodyCell[])[]): Body {
    const [first = []] = lines;
    return Body.filled(lines.length, first.length, (codes) =>
      codes.set(lines.flatMap((line) => line.map((cell) => BODY_CELLS.indexOf(cell))))
    );
  }

  /** A cell, blank outside. */
  at(line: number, region: number): BodyCell {
    if (region < 0 || region >= this.width) return "blank";
    return BODY_CELLS[this.codes[line * this.width + region] ?? BLANK] ?? "blank";
  }

  isUnmet(line: number, region: number): boolean {
    const code = this.codes[line * this.width + region];
    return code === UNMET || code === ZERO;
  }

  /** By region, what `of` holds for each line in which it is below standard. */
  unmetOf<One>(of: readonly One[]): One[][] {
    const { codes, width, length } = this;
    const counts = this.count();
    // One list behind another, each with room for one more.
    const next = new Uint32Array(width);
    let room = 0;
    counts.forEach(({ unmet }, region) => {
      next[region] = room;
      room += unmet + 1;
    });
    const lines = new Uint32Array(room);
    let at = 0;
    // Each line is written down for every region, and written over unless it counts: which ones do cannot be foreseen.
    for (let k = 0; k < length; k++)
      for (let region = 0; region < width; region++) {
        const to = next[region] ?? 0;
        lines[to] = k;
        next[region] = to + (((codes[at++] ?? 0) >> 1) & 1);
      }
    return counts.map(({ unmet }, region) => {
      const end = next[region] ?? 0;
      const found = new Array<One>(unmet);
      for (let k = 0; k < unmet; k++) {
        const one = of[lines[end - unmet + k] ?? 0];
        if (one !== undefined) found[k] = one;
      }
      return found;
    });
  }

  /** Whether all cells of a line are one; true of a line without cells. */
  isAll(line: number, cell: BodyCell): boolean {
    const code = BODY_CELLS.indexOf(cell);
    const start = line * this.width;
    for (let at = start; at < start + this.width; at++) if (this.codes[at] !== code) return false;
    return true;
  }

  /** How many cells of a line are one of `cells`. */
  timesIn(line: number, cells: readonly BodyCell[]): number {
    let times = 0;
    for (let r = 0; r < this.width; r++) if (cells.includes(this.at(line, r))) times++;
    return times;
  }

  /** Whether a region has a blank within a scope, or anywhere. */
  hasBlank(region: number, { from, to }: Scope = { from: 0, to: this.length - 1 }): boolean {
    for (let k = from; k <= to; k++) if (this.codes[k * this.width + region] === BLANK) return true;
    return false;
  }

  /** The places of the blanks, line by line. */
  *blanks(): Iterable<readonly [line: number, region: number]> {
    for (let k = 0, at = 0; k < this.length; k++)
      for (let r = 0; r < this.width; r++) if (this.codes[at++] === BLANK) yield [k, r];
  }

  /** The body of some of the lines, in their order; the same body for the same lines. */
  select(lines: readonly number[]): Body {
    for (const { lines: same, body } of this.selected)
      if (same.length === lines.length && same.every((line, k) => line === lines[k])) return body;
    const { width } = this;
    const body = Body.filled(lines.length, width, (codes) =>
      runsOf(lines).forEach(({ from, to, at }) => {
        codes.set(this.codes.subarray(from * width, (to + 1) * width), at * width);
      })
    );
    this.selected.push({ lines, body });
    return body;
  }

  /** With so many blank lines behind it. */
  withBlankLines(count: number): Body {
    return Body.filled(this.length + count, this.width, (codes) => {
      codes.fill(BLANK);
      codes.set(this.codes);
    });
  }

  /** With all cells of some lines excluded; the same where they are already. */
  excluding(lines: readonly number[]): Body {
    const { width } = this;
    const changed = lines.filter((line) => !this.isAll(line, "excluded"));
    if (changed.length === 0) return this;
    return Body.filled(this.length, width, (codes) => {
      codes.set(this.codes);
      for (const line of changed) codes.fill(EXCLUDED, line * width, (line + 1) * width);
    });
  }

  /** With its blanks as what they count as; the same where that is blank. */
  withBlanksAs(as: BodyCell): Body {
    if (as === "blank") return this;
    const code = BODY_CELLS.indexOf(as);
    return Body.filled(this.length, this.width, (codes) =>
      this.codes.forEach((own, at) => (codes[at] = own === BLANK ? code : own))
    );
  }

  /** Each region's marks within a scope. The totals of a table ask for the same scopes again and again. */
  count({ from, to }: Scope = { from: 0, to: this.length - 1 }): readonly Count[] {
    const key = from * (this.length + 2) + to + 1;
    const known = this.scopes.get(key);
    if (known !== undefined) return known;
    const counts = this.countOnce(from, to);
    this.scopes.set(key, counts);
    return counts;
  }

  private countOnce(from: number, to: number): Count[] {
    const { codes, width } = this;
    const times = new Uint32Array(BODY_CELLS.length * width);
    let at = from * width;
    for (let k = from; k <= to; k++)
      for (let region = 0; region < width; region++) {
        const code = codes[at++] ?? UNKNOWN;
        // Most are met: those are what is left.
        if (code === MET) continue;
        const own = code * width + region;
        times[own] = (times[own] ?? 0) + 1;
      }
    const lines = Math.max(0, to - from + 1);
    return Array.from({ length: width }, (_count, region): Count => {
      const of = (code: number) => times[code * width + region] ?? 0;
      const [unmet, zero, unsure] = [of(UNMET), of(ZERO), of(UNKNOWN) + of(BLANK)];
      return {
        met: lines - unmet - zero - unsure - of(EXCLUDED),
        unmet: unmet + zero,
        zero,
        unsure,
      };
    });
  }

  /** As plain data: by line, then region. */
  rows(): BodyCell[][] {
    return Array.from({ length: this.length }, (_line, k) =>
      Array.from({ length: this.width }, (_cell, r) => this.at(k, r))
    );
  }

  toJSON(): BodyCell[][] {
    return this.rows();
  }
}

/** Numbers that follow one another, from … to, with the place of the first among all. */
function runsOf(numbers: readonly number[]): { from: number; to: number; at: number }[] {
  const runs: { from: number; to: number; at: number }[] = [];
  let last: { from: number; to: number; at: number } | undefined;
  numbers.forEach((number, at) => {
    if (last?.to === number - 1) last.to = number;
    else runs.push((last = { from: number, to: number, at }));
  });
  return runs;
}

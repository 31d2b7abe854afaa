/**
 * Reproducible randomness: the same key gives the same choices on every machine. Every choice takes from the
 * stream, so the order of the calls is part of the key's meaning.
 */
export class Draw {
  private state: number;

  constructor(key: string) {
    let hash = 2166136261;
    for (const char of key) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16777619);
    this.state = hash >>> 0;
    for (let k = 0; k < 4; k++) this.unit();
  }

  /** A number in [0, 1) (mulberry32). */
  unit(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number from `low` to `high`, both included. */
  int(low: number, high: number): number {
    return low + Math.floor(this.unit() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.unit() < probability;
  }

  /** One of `items`; throws on an empty list. */
  pick<T>(items: readonly T[]): T {
    const item = items[this.int(0, items.length - 1)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  }

  /** One of the values, as often as its weight says. */
  weighted<T>(choices: readonly (readonly [weight: number, value: T])[]): T {
    let left = this.unit() * choices.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, value] of choices) {
      left -= weight;
      if (left < 0) return value;
    }
    return this.pick(choices)[1];
  }

  shuffle<T>(items: readonly T[]): T[] {
    const all = [...items];
    for (let k = all.length - 1; k > 0; k--) {
      const other = this.int(0, k);
      const [a, b] = [all[k], all[other]];
      if (a !== undefined && b !== undefined) [all[k], all[other]] = [b, a];
    }
    return all;
  }

  /** `count` different items in random order; all of them when there are fewer. */
  sample<T>(items: readonly T[], count: number): T[] {
    return this.shuffle(items).slice(0, count);
  }
}

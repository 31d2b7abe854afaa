/** Units of UTF-16. */
const UNITS = 0x10000;
const BITS = 32;

/**
 * Some characters, to ask texts for them as a class of a regular expression does, in a quarter of its time where they are many.
 * Given by their units of UTF-16.
 */
export class Characters {
  private readonly bits = new Uint32Array(UNITS / BITS);

  constructor(units: Iterable<number>) {
    for (const unit of units) {
      const at = Math.floor(unit / BITS);
      this.bits[at] = (this.bits[at] ?? 0) | (1 << (unit % BITS));
    }
  }

  /** Those that a text consists of. */
  static of(text: string): Characters {
    return new Characters(Array.from({ length: text.length }, (_one, k) => text.charCodeAt(k)));
  }

  /** Whether a text consists of nothing else. */
  areAllOf(text: string): boolean {
    for (let k = 0; k < text.length; k++) if (!this.has(text.charCodeAt(k))) return false;
    return true;
  }

  /** Whether any of them stands in a text. */
  standIn(text: string): boolean {
    for (let k = 0; k < text.length; k++) if (this.has(text.charCodeAt(k))) return true;
    return false;
  }

  private has(unit: number): boolean {
    return (((this.bits[unit >> 5] ?? 0) >>> (unit & 31)) & 1) === 1;
  }
}

/** Numbers that hold a bit for each unit of UTF-16; a shift counts by the last five bits of what it shifts by. */
const NUMBERS = 0x10000 / 32;

/**
 * Some characters, to ask texts for them as a class of a regular expression does, in a quarter of its time where they are many.
 * Given by their units of UTF-16.
 */
export class Characters {
  private readonly bits = new Uint32Array(NUMBERS);

  constructor(units: Iterable<number>) {
    for (const unit of units) this.bits[unit >> 5] = (this.bits[unit >> 5] ?? 0) | (1 << unit);
  }

  /** Those that a text consists of. */
  static of(text: string): Characters {
    return new Characters(text.split("").map((char) => char.charCodeAt(0)));
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
    return (((this.bits[unit >> 5] ?? 0) >>> unit) & 1) === 1;
  }
}

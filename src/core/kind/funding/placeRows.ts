import { regionName } from "../../region/regionName";
import type { Block, Place, Places } from "./places";
import { withoutNumber } from "./withoutNumber";

interface OpenBlock extends Block {
  /** How often each name has come. */
  times: Map<string, number>;
  /** The name that it began with, and how often that came again. */
  first: string;
  again: number;
}

/** The places of a table while its lines are read, in the order in which they come first. */
export class PlaceRows {
  private readonly places: Place[] = [];
  private readonly indices = new Map<string, number>();
  private readonly blocks = new Map<string, OpenBlock>();
  private count = 0;

  add(text: string, kind: Place["kind"], line: number, words: readonly string[]): void {
    const name = regionName(withoutNumber(text));
    const key = words.join("\n");
    const block = this.block(key, words, name);
    const nth = block.times.get(name) ?? 0;
    block.times.set(name, nth + 1);
    const index = this.index(name, nth);
    this.places[index] ??= { name, kind, line };
    block.lines[index] = line;
    this.count++;
  }

  /** The block of these words; the first name come again begins another one. */
  private block(key: string, words: readonly string[], name: string): OpenBlock {
    const known = this.blocks.get(key);
    if (known === undefined) {
      const block = { words, lines: [], times: new Map<string, number>(), first: name, again: 0 };
      this.blocks.set(key, block);
      return block;
    }
    if (known.first !== name)
      return known.again === 0 ? known : (this.blocks.get(`${key}\n#${known.again}`) ?? known);
    known.again++;
    const block = { words, lines: [], times: new Map<string, number>(), first: "", again: 0 };
    this.blocks.set(`${key}\n#${known.again}`, block);
    return block;
  }

  private index(name: string, nth: number): number {
    const key = `${name}\n${nth}`;
    const known = this.indices.get(key) ?? this.indices.size;
    this.indices.set(key, known);
    return known;
  }

  /**
   * Whether the blocks hold the same places again, as stages do: of all repetitions that there could be, a third; or there
   * is but one block.
   */
  get comeAgain(): boolean {
    const [places, blocks] = [this.places.length, this.blocks.size];
    return blocks === 1 || (this.count - places) * 3 >= places * (blocks - 1);
  }

  /** How many blocks there are; `done` lists every place in each. */
  get size(): number {
    return this.blocks.size;
  }

  done(): Omit<Places, "share"> {
    return {
      places: this.places,
      blocks: [...this.blocks.values()].map(({ words, lines }) => ({
        words,
        lines: this.places.map((_place, k) => lines[k] ?? -1),
      })),
    };
  }
}

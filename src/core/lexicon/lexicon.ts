import { once } from "../memo/once";
import { itself, remembered } from "../memo/remembered";
import { Characters } from "./characters";
import { expand } from "./expand";

/** Words by sense, as `expand` reads them; one word may stand under several senses. */
export type Words<Sense extends string> = Partial<Record<Sense, string>>;

/** A word of the trade found in a text. */
export interface Match<Sense extends string> {
  word: string;
  senses: readonly Sense[];
  start: number;
  /** Behind the last character. */
  end: number;
}

interface Index<Sense extends string> {
  /** By the code of the first character, longest word first. */
  byFirst: Map<number, { word: string; senses: Sense[] }[]>;
  /** Any of the first characters. */
  anyFirst: Characters;
  /** Characters of the longest word. */
  longest: number;
}

/**
 * Words of the trade with their senses. A text is read from left to right, the longest word at each place first, so
 * that a longer word hides what is inside it: 差异系数 is one word, no 差. Words match the normal form of a text
 * (`normalForm`: half-width, no white space).
 */
export class Lexicon<Sense extends string> {
  private readonly lists: readonly Words<Sense>[];
  private index: Index<Sense> | undefined;
  private readonly readKnown = remembered(MOST_REMEMBERED, itself, (text) => this.search(text));

  constructor(...lists: readonly Words<Sense>[]) {
    this.lists = lists;
  }

  /** The words of the lists; put in order when a text is first read, as most programs read few of them. */
  private get words(): Index<Sense> {
    return (this.index ??= this.inOrder());
  }

  private inOrder(): Index<Sense> {
    const byFirst: Index<Sense>["byFirst"] = new Map();
    const senses = new Map<string, Sense[]>();
    for (const list of this.lists)
      for (const sense in list)
        for (const word of expand(list[sense] ?? "")) {
          const own = senses.get(word);
          if (own === undefined) senses.set(word, [sense]);
          else if (!own.includes(sense)) own.push(sense);
        }
    for (const [word, own] of senses) {
      const first = word.charCodeAt(0);
      const list = byFirst.get(first);
      if (list === undefined) byFirst.set(first, [{ word, senses: own }]);
      else list.push({ word, senses: own });
    }
    for (const list of byFirst.values()) list.sort((a, b) => b.word.length - a.word.length);
    return {
      byFirst,
      anyFirst: new Characters(byFirst.keys()),
      longest: Math.max(0, ...[...senses.keys()].map((word) => word.length)),
    };
  }

  /** The words of a text in their order, none overlapping another; [] where there is none. */
  read(text: string): readonly Match<Sense>[] {
    if (!this.words.anyFirst.standIn(text)) return NOTHING;
    return text.length <= LONGEST_REMEMBERED ? this.readKnown(text) : this.search(text);
  }

  /**
   * Tells whether the first character of any word of these senses stands in a text: where none does, no such word does, and
   * the text need not be read.
   */
  mayHold(...senses: readonly Sense[]): (text: string) => boolean {
    const first = once(() => {
      const begins = ([, words]: readonly [number, readonly { senses: readonly Sense[] }[]]) =>
        words.some((word) => word.senses.some((sense) => senses.includes(sense)));
      return new Characters([...this.words.byFirst].filter(begins).map(([unit]) => unit));
    });
    return (text) => first().standIn(text);
  }

  private search(text: string): readonly Match<Sense>[] {
    const { byFirst } = this.words;
    const found: Match<Sense>[] = [];
    for (let at = 0; at < text.length;) {
      const hit = byFirst.get(text.charCodeAt(at))?.find(({ word }) => text.startsWith(word, at));
      if (hit === undefined) at++;
      else {
        const { word, senses } = hit;
        found.push({ word, senses, start: at, end: at + word.length });
        at += word.length;
      }
    }
    return found;
  }

  /** Characters of the longest word. */
  get longest(): number {
    return this.words.longest;
  }

  /** The senses of a text that is one word; [] for any other text. */
  sensesOf(text: string): readonly Sense[] {
    if (text.length > this.words.longest) return NOTHING;
    const read = this.read(text);
    const only = read.length === 1 ? read[0] : undefined;
    return only !== undefined && only.end - only.start === text.length ? only.senses : [];
  }

  /** Whether a word of a sense stands anywhere in a text. */
  has(text: string, ...senses: readonly Sense[]): boolean {
    return this.read(text).some((match) => match.senses.some((sense) => senses.includes(sense)));
  }
}

const NOTHING: readonly never[] = [];
const MOST_REMEMBERED = 20_000;
const LONGEST_REMEMBERED = 200;

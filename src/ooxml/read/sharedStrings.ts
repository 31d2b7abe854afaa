import type { XmlReader } from "../xml/xmlReader";
import { readString } from "./readString";
import type { TextPiece } from "./textPiece";

/** The texts of a workbook that its cells name by number. */
export interface SharedStrings {
  texts: readonly string[];
  /** The runs of those whose runs differ in font, by the same number. */
  pieces: ReadonlyMap<number, readonly TextPiece[]>;
}

/** Reads a shared-strings part; no part gives no texts. Throws `XmlError`. Source: ECMA-376 Part 1 §18.4.9. */
export function sharedStrings(reader: XmlReader | undefined): SharedStrings {
  const texts: string[] = [];
  const pieces = new Map<number, readonly TextPiece[]>();
  while (reader?.next()) {
    if (reader.closing || !reader.is("si")) continue;
    const runs = readString(reader);
    if (runs.some(({ ownFont }) => ownFont)) pieces.set(texts.length, runs);
    texts.push(runs.length === 1 ? (runs[0]?.text ?? "") : joined(runs));
  }
  return { texts, pieces };
}

function joined(runs: readonly TextPiece[]): string {
  return runs.map(({ text }) => text).join("");
}

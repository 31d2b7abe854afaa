import type { Place } from "./places";

/**
 * The text of a file with all its places as choices: `eduMutantIs("id") ? fault : as written`. Without that function in
 * the world (test/mutants/jest/environment.cjs), or when it says no, the file does what it did.
 */
export function schemata(text: string, places: readonly Place[]): string {
  const inOrder = [...places].sort((a, b) => a.start - b.start || b.end - a.end);
  return between(text, inOrder, 0, text.length);
}

/** The text from `from` to `to`, with the places in it. */
function between(text: string, places: readonly Place[], from: number, to: number): string {
  const [first] = places;
  if (first === undefined) return text.slice(from, to);
  const { start, end } = first;
  const same = places.filter((place) => place.start === start && place.end === end);
  const inside = places.filter((place) => !same.includes(place) && place.end <= end);
  const behind = places.filter((place) => place.start >= end);
  const asWritten = between(text, inside, start, end);
  return (
    text.slice(from, start) +
    same.reduce((otherwise, place) => choice(place, otherwise), asWritten) +
    between(text, behind, end, to)
  );
}

function choice({ id, kind, after }: Place, otherwise: string): string {
  const isPlanted = `typeof eduMutantIs !== "undefined" && eduMutantIs("${id}")`;
  if (kind === "expression") return `((${isPlanted}) ? (${after}) : (${otherwise}))`;
  return `{ if (!(${isPlanted})) ${kind === "block" ? otherwise : `{ ${otherwise} }`} }`;
}

/** The text of a file with one fault planted. */
export function planted(text: string, { start, end, after }: Place): string {
  return text.slice(0, start) + after + text.slice(end);
}

import { createHash } from "node:crypto";
import { compiling } from "./compiles";
import type { Place } from "./places";

/**
 * `count` places drawn of all whose fault compiles. Places are drawn by a number that the seed gives each, so that a
 * change of the sources leaves all of the sample but what it touched.
 */
export function sample(
  root: string,
  places: readonly Place[],
  count: number,
  seed: string
): Place[] {
  const inOrder = places
    .map((place) => ({ place, rank: rankOf(place, seed) }))
    .sort((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ place }) => place);
  const drawn: Place[] = [];
  for (let at = 0; drawn.length < count && at < inOrder.length;) {
    const next = inOrder.slice(at, at + Math.ceil((count - drawn.length) * 1.3) + 5);
    drawn.push(...compiling(root, next));
    at += next.length;
  }
  return drawn.slice(0, count);
}

function rankOf({ id }: Place, seed: string): string {
  return createHash("sha256").update(`${seed}\0${id}`).digest("hex");
}

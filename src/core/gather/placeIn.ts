import { normalForm } from "../cell/normalForm";
import { COUNTIES } from "../region/divisions";
import { regionStem } from "../region/regionName";
import { ZONE_IN_TEXT } from "../lexicon/zh/places";

const LONGEST = 12;

let counties: Map<string, string> | undefined;

/**
 * The region that a text speaks of: one of the regions known where it names exactly one, else the county with the longest
 * name in it, else a zone at the start of a word. null when there is none. "附件2 椒江区填报表" → 椒江区.
 */
export function placeIn(text: string, known: readonly string[] = []): string | null {
  const key = normalForm(text);
  const named = known.filter((name) => key.includes(regionStem(name)));
  const longest = named.filter(
    (name) => !named.some((other) => other !== name && regionStem(other).includes(regionStem(name)))
  );
  if (longest.length === 1 && longest[0] !== undefined) return longest[0];
  if (longest.length > 1) return null;
  counties ??= listCounties();
  for (let length = Math.min(LONGEST, key.length); length >= 2; length--)
    for (let at = 0; at + length <= key.length; at++) {
      const part = key.slice(at, at + length);
      if (counties.has(part)) return part;
    }
  return ZONE_IN_TEXT.exec(text.normalize("NFKC"))?.[1] ?? null;
}

/** Full names, and stems by which people call counties. */
function listCounties(): Map<string, string> {
  const names = COUNTIES.trim().split(/\s+/);
  return new Map(
    names.flatMap((name) => [
      [name, name],
      [regionStem(name), name],
    ])
  );
}

import type { HostErrorKind, Strings } from "./zhCN";

/** Why Excel refused or failed: the kind, and the sheets or cells (sheet!A1) that it is about. */
export interface HostFailure {
  kind: HostErrorKind;
  places: readonly string[];
}

/** Places that a sentence names before it only counts. */
const MOST_NAMED = 8;

/** The reason with its way out, and the places where it matters. */
export function hostErrorSentence({ kind, places }: HostFailure, strings: Strings): string {
  const sentence = strings.hostError[kind];
  if (places.length === 0) return sentence;
  const named = places.slice(0, MOST_NAMED).join(strings.betweenPlaces);
  const ofCells = kind === "partlyWritten" || kind === "notTakenBack";
  return (
    sentence +
    (ofCells
      ? strings.inPlaces(named, places.length - Math.min(places.length, MOST_NAMED))
      : strings.onSheets(places.join(strings.betweenPlaces)))
  );
}

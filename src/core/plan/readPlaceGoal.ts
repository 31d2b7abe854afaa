import { toHalfWidth } from "../cell/normalForm";
import { NUMERALS, PLACE_IN_ORDER } from "../lexicon/zh/numberings";
import type { PlaceGoal } from "./goal";

/** A goal place from text: "2", "第2名", "第二"; null for what is none. */
export function readPlaceGoal(text: string): PlaceGoal | null {
  const match = PLACE_IN_ORDER.exec(toHalfWidth(text).replace(/\s/g, ""));
  const said = match?.[1];
  if (said === undefined) return null;
  const place = NUMERALS.indexOf(said) + 1 || Number(said);
  return place >= 1 ? { kind: "place", place } : null;
}

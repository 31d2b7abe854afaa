import { toHalfWidth } from "../cell/normalForm";
import type { PlaceGoal } from "./goal";

const DIGITS = "一二三四五六七八九十";

/** A goal place from text: "2", "第2名", "第二"; null for what is none. */
export function readPlaceGoal(text: string): PlaceGoal | null {
  const match = /^第?(\d{1,4}|[一二三四五六七八九十])[名位]?$/.exec(
    toHalfWidth(text).replace(/\s/g, "")
  );
  const said = match?.[1];
  if (said === undefined) return null;
  const place = DIGITS.indexOf(said) + 1 || Number(said);
  return place >= 1 ? { kind: "place", place } : null;
}

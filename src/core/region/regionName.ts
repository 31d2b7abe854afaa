import { toHalfWidth } from "../cell/normalForm";
import { COMMITTEE, NATIONALITIES_BEFORE, PLACE_SUFFIX } from "../lexicon/zh/places";

/** A region's name for reports: as printed, without the spaces and line breaks that pad it ("椒 江" → "椒江"). */
export function regionName(text: string): string {
  return text.replace(/[\s\u3000]+/g, "");
}

/**
 * Stem of a region name, for comparing the names one region goes by: 椒江, 椒江区, "椒 江" → 椒江;
 * 景宁畲族自治县 → 景宁. A name that is only a suffix (新区) stays as it is.
 */
export function regionStem(text: string): string {
  const name = toHalfWidth(text)
    .replace(/\s+/g, "")
    .replace(/[(][^)]{0,60}[)]/g, "");
  const own = name.replace(COMMITTEE, "");
  // 蒙古 is no nationality in 内蒙古自治区.
  const stems = [own.replace(NATIONALITIES_BEFORE, ""), own].map((one) =>
    one.replace(PLACE_SUFFIX, "")
  );
  return stems.find((stem) => stem.length >= 2) ?? name;
}

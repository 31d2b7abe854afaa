import {
  BEFORE_A_NAME,
  ENDS_A_COUNTY,
  ENDS_A_PLACE,
  NO_PLACE_IN_TEXT,
  PLACE_IN_BRACKETS,
  PLACE_LED,
} from "../lexicon/zh/places";
import { regionName, regionStem } from "./regionName";
import { isListed, kindInList, regionKind } from "./regionKind";

/** Characters of the longest names: 双江拉祜族佤族布朗族傣族自治县, 积石山保安族东乡族撒拉族自治县. */
const LONGEST = 17;
const LONGEST_UNLISTED = 7;

/** Whether a county whose name is a single character before 县 stands in a text, and begins where a name does. */
function isShortCounty(words: string, start: number, end: number): boolean {
  return (
    end - start === 2 &&
    ENDS_A_COUNTY.test(words.slice(start, end)) &&
    BEFORE_A_NAME.test(words.slice(0, start)) &&
    regionKind(words.slice(start, end)) === "region"
  );
}

/**
 * The county, city or district that a text names (2023年天台县自评表 → 天台县, 填报单位：东江县教育局 → 东江县): known ones
 * first, counties before cities; one that no list knows only at the beginning, in brackets, behind a year or “填报单位：”. '' when it names none.
 */
export function regionIn(text: string): string {
  const words = regionName(text);
  let city = "";
  for (let end = 2; end <= words.length; end++) {
    if (!ENDS_A_PLACE.test(words[end - 1] ?? "")) continue;
    for (let start = Math.max(0, end - LONGEST); start <= end - 2; start++) {
      const name = words.slice(start, end);
      // Long names are those of autonomous places, all in the list.
      if (name.length > LONGEST_UNLISTED && !isListed(name)) continue;
      // 辉县 is the beginning of 辉县市.
      if (end < words.length && isListed(words.slice(start, end + 1))) continue;
      if (isShortCounty(words, start, end)) return name;
      const stem = regionStem(name);
      // A list knows stems; a suffix alone makes any word a place: 学年辉县 of 学年辉县市, 学年新乡 of 学年新乡县.
      const kind = isListed(name) ? regionKind(name) : stem === name ? null : kindInList(stem);
      if (kind === null || (NO_PLACE_IN_TEXT.test(name) && !isListed(name))) continue;
      if (kind === "region") return name;
      if (kind === "city" && city === "") city = name;
    }
  }
  if (city !== "") return city;
  const led = [PLACE_LED, PLACE_IN_BRACKETS].map((pattern) => pattern.exec(words)?.[1] ?? "");
  return led.find((name) => name.length >= 2 && !NO_PLACE_IN_TEXT.test(name)) ?? "";
}

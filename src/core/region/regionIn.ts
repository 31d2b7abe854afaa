import { regionName, regionStem } from "./regionName";
import { isListed, regionKind } from "./regionKind";

/** Words that end like a place and are none: 优质均衡发展县, 县域, 示范区. */
const NO_PLACE =
  /(?:发展|普惠|均衡|创建|达标|示范|申报|先进|试点|各|全|本|该|国|某)[县区市旗]$|[校片小城社]区$/;
/** Characters of the longest names: 双江拉祜族佤族布朗族傣族自治县, 积石山保安族东乡族撒拉族自治县. */
const LONGEST = 17;
const LONGEST_UNLISTED = 7;

/**
 * The county, city or district that a text names (2023年天台县自评表 → 天台县, 填报单位：东江县教育局 → 东江县): known ones
 * first, counties before cities; one that no list knows only at the beginning, in brackets, behind a year or “填报单位：”. '' when it names none.
 */
export function regionIn(text: string): string {
  const words = regionName(text);
  let city = "";
  for (let end = 2; end <= words.length; end++) {
    if (!/[县区市旗]/.test(words[end - 1] ?? "")) continue;
    for (let start = Math.max(0, end - LONGEST); start <= end - 2; start++) {
      const name = words.slice(start, end);
      // Long names are those of autonomous places, all in the list.
      if (name.length > LONGEST_UNLISTED && !isListed(name)) continue;
      const stem = regionStem(name);
      // A list knows stems; a suffix alone makes any word a place.
      const kind = stem === name ? null : regionKind(stem);
      if (kind === null || (NO_PLACE.test(name) && !isListed(name))) continue;
      if (kind === "region") return name;
      if (kind === "city" && city === "") city = name;
    }
  }
  if (city !== "") return city;
  const led = [LED, IN_BRACKETS].map((pattern) => pattern.exec(words)?.[1] ?? "");
  return led.find((name) => name.length >= 2 && !NO_PLACE.test(name)) ?? "";
}

/** A place behind 填报单位：, a year, the number of a form, or at the very beginning. */
const LED =
  /^(?:.*(?:单位|名称|地区|县[（(]市、?区[）)])[：:]|[\d年度]*|附件\d*[：:]?|表[\dⅠ-Ⅹ\-—]*)?([\u4e00-\u9fff]{1,4}?[县区市旗])/;
const IN_BRACKETS = /[（(]([\u4e00-\u9fff]{1,5}[县区市旗])[)）]/;

import { toHalfWidth } from "../cell/normalForm";

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
    .replace(/[(].*?[)]/g, "");
  const stem = name
    .replace(/(?:管理委员会|管委会)$/, "")
    .replace(/(?:[\u4e00-\u9fff]族|各族)+(?=自治)/, "")
    .replace(/(?:自治[县州区旗]|特别行政区|地区|[省市县区旗盟州])$/, "");
  return stem.length >= 2 ? stem : name;
}

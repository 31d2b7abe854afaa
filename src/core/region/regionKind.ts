import { itself, remembered } from "../memo/remembered";
import { normalForm } from "../cell/normalForm";
import { NO_PLACE_NAME, PLACE_NAME } from "../lexicon/zh/places";
import {
  BENCHMARK_OF_PLACES,
  SUBTOTAL_OF_PLACES,
  TOTAL_OF_PLACES,
} from "../lexicon/zh/placeTotals";
import { COUNTIES, PREFECTURES, PROVINCES } from "./divisions";
import { regionStem } from "./regionName";

/**
 * What a name in a table's region column stands for: one of the regions counted (`region`), a whole city
 * (`city`: a total where it stands among its counties, a region where it stands among cities), the figure to
 * compare with (`benchmark`: 浙江省, 全省平均, 全省第六名), a `total` or a `subtotal`.
 */
export type RegionKind = "region" | "city" | "benchmark" | "total" | "subtotal";

let places: Map<string, RegionKind> | undefined;

/**
 * Reads a name by list and by suffix; null when it is no place. White space inside the name does not matter.
 * '' is null. List: `divisions.ts`; zones and new districts are known by their suffix.
 */
export function regionKind(text: string): RegionKind | null {
  if (text.length < 2 || text.length > 30) return null;
  // Most labels end here.
  if (text.length > LONGEST_NAME && normalForm(text).length > LONGEST_NAME) return null;
  return kindOfName(text);
}

/** Characters of the longest name, in normal form. */
const LONGEST_NAME = 16;

/** Whether a name that says "all of it" is a county's too: 全州 is the whole prefecture, or 全州县. */
export function isCountyToo(text: string): boolean {
  places ??= listPlaces();
  return regionKind(text) === "total" && places.get(normalForm(text)) === "region";
}

/** Whether the list of divisions holds a full name: 越城区 is a district, 城区 none. */
export function isListed(name: string): boolean {
  places ??= listPlaces();
  return name.length > 2 && places.has(name);
}

/** As `regionKind`, of names and stems in the list of divisions alone: 新乡 is in it, 学年新乡 none. */
export function kindInList(name: string): RegionKind | null {
  places ??= listPlaces();
  return places.get(name) ?? null;
}

/** Remembered: region names come back in every row and every sheet. */
const kindOfName = remembered(50_000, itself, (text) => readKind(normalForm(text)));

function readKind(name: string): RegionKind | null {
  if (name.length < 2 || name.length > LONGEST_NAME) return null;
  if (SUBTOTAL_OF_PLACES.test(name)) return "subtotal";
  if (TOTAL_OF_PLACES.test(name)) return "total";
  if (BENCHMARK_OF_PLACES.test(name)) return "benchmark";
  places ??= listPlaces();
  const listed = places.get(name) ?? places.get(name.replace(/[(][^)]{0,60}[)]/g, ""));
  if (listed !== undefined) return listed;
  if (NO_PLACE_NAME.test(name)) return null;
  return PLACE_NAME.test(name) ? "region" : null;
}

/** Full names and stems; where a stem belongs to both a county and a city (吉安, 南昌) the county's is kept. */
function listPlaces(): Map<string, RegionKind> {
  const map = new Map<string, RegionKind>();
  const add = (names: string, kind: RegionKind) => {
    for (const name of names.trim().split(/\s+/)) {
      map.set(name, kind);
      const stem = regionStem(name);
      if (!map.has(stem) || kind === "region") map.set(stem, kind);
      // 恩施土家族苗族自治州 is called 恩施州.
      if (name.endsWith("自治州") && !map.has(`${stem}州`)) map.set(`${stem}州`, kind);
    }
  };
  add(PROVINCES, "benchmark");
  add(PREFECTURES, "city");
  add(COUNTIES, "region");
  map.set("新区", "region");
  return map;
}

import { normalForm } from "../cell/normalForm";
import { COUNTIES, PREFECTURES, PROVINCES } from "./divisions";
import { regionStem } from "./regionName";

/**
 * What a name in a table's region column stands for: one of the regions counted (`region`), a whole city
 * (`city`: a total where it stands among its counties, a region where it stands among cities), the figure to
 * compare with (`benchmark`: 浙江省, 全省平均, 全省第六名), a `total` or a `subtotal`.
 */
export type RegionKind = "region" | "city" | "benchmark" | "total" | "subtotal";

const SUBTOTAL = /小计$/;
const TOTAL =
  /^(?:总计|合计|共计|总和|总数|汇总|全[市县区州盟旗](?:合计|总计|平均|均值|汇总|小计)?|市平均|市均值?|各[县地].*平均|平均)$/;
const BENCHMARK =
  /^(?:全省|全国)[^县市区]{0,8}$|^国家(?:级|平均|均值|标准|规定|要求|水平|基准)[^县市区]{0,6}$|^国家$|^(?:省|部)(?:平均|均|定|颁|标|级标准|中位|第)[^县市区]{0,6}$|^[\u4e00-\u9fff]{2,7}(?:省|自治区)(?:平均|均值?|中位数?|第.{1,2}[名位]|标准|水平)?(?:水平|值|数)?$|^基准(?:值|线)?$|^参照值$/;
const PLACE =
  /^[\u4e00-\u9fffA-Za-z0-9]{1,11}(?:县|区|市|旗|自治州|盟|镇|乡|街道|管委会)(?:[(].*[)])?$|^(?:[\u4e00-\u9fff]{0,6}市本级|本级|市直|市直属|市属|直属|区直|县直|区本级|县本级|省属|省直|市级)(?:单位|学校)?$/;
const NO_PLACE =
  /[校片小城社战专禁工景灾误牧林湖]区$|超市$|上市$|城市$|都市$|^(?:县|区|市|旗|地区|县市区|各?县.*区)$|所在|[县市区]域|街道办事处编/;

let places: Map<string, RegionKind> | undefined;

/**
 * Reads a name by list and by suffix; null when it is no place. White space inside the name does not matter.
 * '' is null. List: `divisions.ts`; zones and new districts are known by their suffix.
 */
export function regionKind(text: string): RegionKind | null {
  if (text.length < 2 || text.length > 30) return null;
  const known = kinds.get(text);
  if (known !== undefined) return known;
  const kind = readKind(normalForm(text));
  if (kinds.size >= MOST_REMEMBERED) kinds.clear();
  kinds.set(text, kind);
  return kind;
}

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

/** Names read before: region names come back in every row and every sheet. */
const kinds = new Map<string, RegionKind | null>();
const MOST_REMEMBERED = 50_000;

function readKind(name: string): RegionKind | null {
  if (name.length < 2 || name.length > 16) return null;
  if (SUBTOTAL.test(name)) return "subtotal";
  if (TOTAL.test(name)) return "total";
  if (BENCHMARK.test(name)) return "benchmark";
  places ??= listPlaces();
  const listed = places.get(name) ?? places.get(name.replace(/[(].*?[)]/g, ""));
  if (listed !== undefined) return listed;
  if (NO_PLACE.test(name)) return null;
  return PLACE.test(name) ? "region" : null;
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

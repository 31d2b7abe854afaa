import { itself, remembered } from "../../memo/remembered";
import { normalForm, toHalfWidth } from "../../cell/normalForm";
import { withoutTail } from "../../cell/withoutTail";
import { Lexicon } from "../../lexicon/lexicon";
import { OF_WHICH_BEFORE } from "../../lexicon/zh/ofWhich";
import { SUMS, TOTAL_OF_SOMETHING, type SumSense } from "../../lexicon/zh/sums";
import { isCountyToo, regionKind } from "../../region/regionKind";
import { isMeasure } from "./additive";
import type { Entry, EntryRole } from "./model";

const lexicon = new Lexicon<SumSense>(SUMS);
/** Words before 合计 that still leave the label a total: 各类学校数合计. */
const LONGEST_BEFORE = 12;

/** A label without brackets' contents, white space, signs of nesting and the colon at its end. */
export function bareLabel(text: string): string {
  const bare = normalForm(text)
    .replace(/[(【[][^()【】[\]]*[)】\]]/g, "")
    .replace(/^[#*·-]+/, "")
    .replace(OF_WHICH_BEFORE, "");
  return withoutTail(bare, ":。");
}

interface Role {
  readonly role: EntryRole;
  readonly weak: boolean;
}

/**
 * What a line of a table is by its label. `''` is an item. Remembered: a label is asked about by its line, its lanes and those
 * above it.
 */
export const lineRole = remembered(50_000, itself, readRole);

function readRole(label: string): Role {
  const key = bareLabel(label);
  const partial = lexicon.has(normalForm(label), "partial");
  const words = lexicon.read(key);
  const last = words.at(-1);
  const has = (sense: SumSense) => words.some(({ senses }) => senses.includes(sense));
  if (has("aside")) return { role: "aside", weak: false };
  const ends = last !== undefined && last.end === key.length ? last.senses : [];
  if (ends.includes("subtotal")) return { role: "subtotal", weak: partial };
  if (ends.includes("total") && last !== undefined && isTotalLabel(last.word, last.start))
    return { role: "total", weak: partial };
  const [first] = words;
  if (first?.start === 0 && first.senses.includes("everywhere") && isAllOf(key, first.end))
    return { role: "total", weak: true };
  // 各类学校在校学生数 over the kinds of schools.
  if (first?.start === 0 && first.senses.includes("ofAll") && isMeasure(key))
    return { role: "subtotal", weak: true };
  const kind = regionKind(key);
  return kind === "benchmark" ? { role: "aside", weak: false } : { role: "item", weak: false };
}

/** 总, 计 and 总数 are totals by themselves alone; 合计 also behind what is added up. */
function isTotalLabel(word: string, start: number): boolean {
  return ALONE.has(word) ? start === 0 : start <= LONGEST_BEFORE;
}

const ALONE = new Set(["总", "计", "总数"]);

/** Whether nothing but a word of sums stands behind 全市: 全市合计; 全市在校生 is none. */
function isAllOf(key: string, end: number): boolean {
  const rest = key.slice(end);
  return rest === "" || lexicon.sensesOf(rest).includes("total");
}

/** What a lane is by its deepest header text: as lines, and 在校生总数, 总人数, 总投资 beside. */
export function laneRole(label: string): Role {
  const read = lineRole(label);
  if (read.role !== "item") return read;
  const key = bareLabel(label);
  const isWhole = lexicon
    .read(key)
    .some(({ senses, end }) => senses.includes("whole") && end === key.length);
  return isWhole || TOTAL_OF_SOMETHING.test(key) ? { role: "total", weak: true } : read;
}

/** Whether a label stands in brackets as a whole: among others that do not, it is part of the one above. */
export function isBracketed(label: string): boolean {
  const text = toHalfWidth(label.trim())
    .replace(/[【[]/g, "(")
    .replace(/[】\]]/g, ")");
  if (!text.startsWith("(")) return false;
  let open = 0;
  for (let k = 0; k < text.length; k++) {
    if (text[k] === "(") open++;
    if (text[k] === ")") open--;
    if (open === 0) return k === text.length - 1;
  }
  return false;
}

/** Whether a label says that its line is part of the one above: 其中：, #, ＃. */
export function saysOfWhich(label: string): boolean {
  return (
    /^[#*]/.test(normalForm(label)) ||
    // 内蒙古 and 含山 are places, not what stands within the line above.
    (regionKind(normalForm(label)) === null &&
      lexicon
        .read(normalForm(label))
        .some(({ start, senses }) => start <= 1 && senses.includes("ofWhich")))
  );
}

/** Beside a total called so, or a city that its counties come to, 全州 is the county of that name and one of the items. In place. */
export function settleCountiesLikeTotals(entries: Entry[]): void {
  const isCity = ({ role, path }: Entry) =>
    role === "item" && regionKind(bareLabel(path.at(-1) ?? "")) === "city";
  if (!entries.some((entry) => (entry.role === "total" && !entry.weak) || isCity(entry))) return;
  for (const entry of entries) {
    if (entry.role !== "total" || !entry.weak || !isCountyToo(bareLabel(entry.path.at(-1) ?? "")))
      continue;
    entry.role = "item";
    entry.weak = false;
    entry.region = true;
  }
}

/** Among counties a lone city is their total; among cities they are all items. Changes the entries in place. */
export function settleCities(entries: Entry[]): void {
  const places = entries.filter(({ role }) => role === "item");
  const kindOf = (entry: Entry) => regionKind(bareLabel(entry.path.at(-1) ?? ""));
  const cities = places.filter((entry) => kindOf(entry) === "city");
  const counties = places.filter((entry) => kindOf(entry) === "region").length;
  const [city] = cities;
  if (city === undefined || cities.length > 1 || counties < 2) return;
  city.role = "total";
  city.weak = true;
}

/**
 * Provinces that stand among each other are the items; a lone one among its own counties is their total where the figures say
 * so (上海市, 海南省 behind their districts), else what the others are compared with. In place.
 */
export function settleProvinces(entries: Entry[]): void {
  const provinces = entries.filter(
    ({ role, path }) => role === "aside" && isProvince(path.at(-1) ?? "")
  );
  const [province] = provinces;
  if (province !== undefined && provinces.length === 1 && placesIn(entries) >= FEWEST_PROVINCES) {
    province.role = "total";
    province.weak = true;
  }
  if (provinces.length < FEWEST_PROVINCES) return;
  for (const entry of provinces) [entry.role, entry.region] = ["item", true];
  for (const entry of entries)
    if (lexicon.sensesOf(bareLabel(entry.path.at(-1) ?? "")).includes("nation")) {
      entry.role = "total";
      entry.weak = true;
    }
}

const FEWEST_PROVINCES = 3;

function placesIn(entries: readonly Entry[]): number {
  return entries.filter(({ role, region }) => role === "item" && region).length;
}

function isProvince(label: string): boolean {
  const key = bareLabel(label);
  return regionKind(key) === "benchmark" && !lexicon.has(key, "aside", "nation");
}

import { normalForm } from "../../cell/normalForm";
import { Lexicon } from "../../lexicon/lexicon";
import { MEANS } from "../../lexicon/zh/funding";
import { regionKind } from "../../region/regionKind";
import { regionStem } from "../../region/regionName";
import { isWiderPlace } from "./isWiderPlace";
import { kindsAmong } from "./kindsAmong";
import type { FundingRow } from "./model";
import type { Place } from "./places";
import { fundingWords } from "./rolesInWords";
import { subtotalsAmong } from "./subtotalsAmong";
import { sumVotes, type RowEvidence } from "./sumEvidence";

/** Weights of the evidence that a place is the total of the others; from `ENOUGH` on it is. */
const CALLED_TOTAL = 20;
const CITY_AMONG_COUNTIES = 12;
const NAMED_BY_TITLE = 3;
const ADDS_UP = 5;
const ADDS_UP_ONCE = 2;
const DOES_NOT_ADD_UP = -2;
const ADDS_UP_IN_NO_STAGE = -7;
const LESS_THAN_A_PART = -6;
const BEYOND_ALL_PARTS = -6;
const PRINTS_SUMS_ALONE = 2;
const AT_AN_END = 1;
const KNOWN_REGION = -3;
const ENOUGH = 4;

const means = new Lexicon<"mean">(MEANS);

/**
 * The places of a table by what they are. Whether one is the total of the others is weighed: its name, whether the title names
 * it as the whole, its place, whether it prints nothing but sums, and above all whether it is the sum of the others; a
 * total of positive parts is never less than one of them, an average never beyond all of them. Where neither a place nor
 * a column (`hasBenchmark`) gives a benchmark, an average of the regions is what they are held against. `words` are the
 * title and the sheet's name.
 */
export function rowRoles(
  places: readonly Place[],
  evidence: readonly RowEvidence[],
  words: string,
  hasBenchmark: boolean
): FundingRow[] {
  const hasOther =
    hasBenchmark || places.some(({ kind, name }) => kind === "benchmark" && isWiderPlace(name));
  const kinds = kindsAmong(places, words, hasOther);
  const isSure = (kind: Kind) => ["benchmark", "total", "subtotal"].includes(kind);
  const sums = subtotalsAmong(
    places.flatMap((place, k) => (maySumAGroup(place, kinds[k] ?? "region") ? [k] : [])),
    kinds.flatMap((kind, k) => (isSure(kind) ? [k] : [])),
    evidence,
    places.length
  );
  const parts = kinds.flatMap((kind, k) => (isSure(kind) || sums.has(k) ? [] : [k]));
  const votes = sumVotes(evidence, places.length, parts);
  const isSum = (k: number) => (votes[k]?.adds ?? 0) > 0;
  const named = namedBy(places, parts, words);
  return places.map(({ name, line }, k): FundingRow => {
    const kind = kinds[k] ?? "region";
    const {
      told = 0,
      adds = 0,
      surely = 0,
      less = 0,
      meant = 0,
      beyond = 0,
      sumsAlone = false,
    } = votes[k] ?? {};
    // What is called the sum of a group beside the sum of all is one, right or wrong.
    const isPart =
      kind === "total" &&
      !isWhole(name) &&
      !isSum(k) &&
      kinds.some((other, j) => other === "total" && isSum(j));
    if (kind === "subtotal" || sums.has(k) || isPart) return { name, role: "subtotal", line };
    if (kind === "benchmark") {
      const adding = hasOther && !isWiderPlace(name) && adds > 0 && adds * 2 >= told;
      return { name, role: adding ? "total" : "benchmark", line };
    }
    if (kind === "total" && means.has(normalForm(name), "mean"))
      return hasOther || kinds.includes("benchmark")
        ? { name, role: "total", average: true, line }
        : { name, role: "benchmark", line };
    const ballot = [
      kind === "total" ? CALLED_TOTAL : 0,
      kind === "city" ? CITY_AMONG_COUNTIES : 0,
      kind === "region" ? KNOWN_REGION : 0,
      named === k ? NAMED_BY_TITLE : 0,
      told === 0 || adds > 0 ? 0 : told === 1 ? DOES_NOT_ADD_UP : ADDS_UP_IN_NO_STAGE,
      adds === 0 || adds * 2 < told ? 0 : surely > 0 || adds > 1 ? ADDS_UP : ADDS_UP_ONCE,
      less * 2 > told ? LESS_THAN_A_PART : 0,
      beyond * 2 > meant ? BEYOND_ALL_PARTS : 0,
      sumsAlone ? PRINTS_SUMS_ALONE : 0,
      k === parts[0] || k === parts.at(-1) ? AT_AN_END : 0,
    ];
    const isTotal = ballot.reduce((sum, vote) => sum + vote, 0) >= ENOUGH;
    return { name, role: isTotal ? "total" : "region", line };
  });
}

type Kind = Place["kind"];

/** Whether a row may be the sum of some of the others: 市区合计, one of several cities over its counties. */
function maySumAGroup(place: Place, kind: Kind): boolean {
  return kind === "total" ? !isWhole(place.name) : place.kind === "city" && kind === "unlisted";
}

/** Whether a name calls the sum of all: 合计, 全市. */
function isWhole(name: string): boolean {
  return regionKind(name) === "total";
}

/**
 * The only one of the places that a title names, in full, else by its stem; -1 for none or several. 喀什地区 does not name 喀什市,
 * one of its counties.
 */
function namedBy(places: readonly Place[], parts: readonly number[], words: string): number {
  const stemOf = (name: string) => {
    const stem = regionStem(name);
    return stem !== name && regionKind(name) === "region" ? name : stem;
  };
  for (const form of [(name: string) => name, stemOf]) {
    const [only, another] = parts.filter((k) => words.includes(form(places[k]?.name ?? "")));
    if (only !== undefined) return another === undefined ? only : -1;
  }
  return -1;
}

/**
 * Which of several benchmark rows the table compares with: the one that its figures or the user say, then the average of
 * the province, the province itself, a rank in it, the nation last. Null when there is none.
 */
export function mainBenchmark(rows: readonly FundingRow[]): FundingRow | null {
  return (
    rows.filter(({ role }) => role === "benchmark").sort((a, b) => rankOf(a) - rankOf(b))[0] ?? null
  );
}

function rankOf({ name, main = false }: FundingRow): number {
  const key = normalForm(name);
  if (main) return -1;
  if (fundingWords.has(key, "nation")) return 3;
  if (means.has(key, "mean")) return 0;
  return fundingWords.has(key, "place") ? 2 : 1;
}

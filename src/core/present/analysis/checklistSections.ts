import { areaAddress } from "../../area/address";
import { joinCells } from "../../area/joinCells";
import type { ChecklistRegion } from "../../finding/checkReport";
import { requiredForRate } from "../../plan/requiredForRate";
import { rateOf } from "../../measure/rateOf";
import { placesInWords } from "../placesInWords";
import { rateWords } from "../rateWords";
import type { ChecklistFacts } from "./checklistFacts";
import { sectionOf, type AnalysisSection, type Trace } from "./trace";

/** Up to so many places are listed one by one; of more the first and the last. */
const ALL_LISTED = 12;
const ENDS = 3;
/** Counties of one rate that are all named. */
const MOST_NAMES = 6;
/** Indicators that are named of each table. */
const NAMED = 5;
const GOAL = { kind: "rate", numerator: 85, denominator: 100 } as const;
const COUNTIES = "个县（市、区）";

type Facts = readonly ChecklistFacts[];

/** Names of counties; of many the first few and how many they are. */
function someNames(
  regions: readonly ChecklistRegion[],
  marksOf: ChecklistFacts["marksOf"],
  trace: Trace
): string {
  const shown = regions.slice(0, regions.length > MOST_NAMES ? ENDS : MOST_NAMES);
  const said = shown.map(({ name }) => name).join("、");
  return shown.length === regions.length
    ? said
    : `${said}等${trace(regions.length, regions.map(marksOf).join("、"))}${COUNTIES}`;
}

function are(regions: readonly ChecklistRegion[]): string {
  return regions.length === 1 ? "为" : "均为";
}

/** 总体情况: what was checked, and for each checklist how far it is, who is on top and who last. */
export function overallSection(lists: Facts): AnalysisSection | null {
  return sectionOf("总体情况", (trace) =>
    lists.flatMap(({ name, counted, ranked, places, area, marksOf }) => {
      const [first, last] = [places[0], places.at(-1)];
      if (first === undefined || last === undefined) return [];
      const met = ranked.reduce((sum, { region }) => sum + region.met, 0);
      const unmet = ranked.reduce((sum, { region }) => sum + region.unmet, 0);
      const rate = rateOf(met, unmet);
      const all = places.reduce((sum, { regions }) => sum + regions.length, 0);
      const marks = (regions: typeof first.regions) => regions.map(marksOf).join("、");
      const [only] = first.regions;
      if (all === 1 && only !== undefined)
        return [
          `${name}计入指标${trace(counted, area)}项。${only.name}达标${trace(only.met, marks([only]))}项、` +
            `未达标${trace(only.unmet, marks([only]))}项，达成度${trace(rateWords(first.rate), marks([only]))}。`,
        ];
      return [
        `${name}计入指标${trace(counted, area)}项，涉及${trace(all, area)}${COUNTIES}。` +
          `各地合计达标${trace(met, area)}项次、未达标${trace(unmet, area)}项次` +
          (rate === null ? "。" : `，总体达成度${trace(rateWords(rate), area)}。`) +
          (first === last
            ? `各地达成度均为${trace(rateWords(first.rate), marks(first.regions))}。`
            : `达成度最高的是${someNames(first.regions, marksOf, trace)}，${are(first.regions)}${trace(rateWords(first.rate), marks(first.regions))}；` +
              `最低的是${someNames(last.regions, marksOf, trace)}，${are(last.regions)}${trace(rateWords(last.rate), marks(last.regions))}。`),
      ];
    })
  );
}

/** 分县排名: every place, or of many the first and the last three. */
export function rankingSection(lists: Facts): AnalysisSection | null {
  return sectionOf("分县排名", (trace) =>
    lists.flatMap(({ name, places, marksOf }) => {
      if (places.length < 2) return [];
      const count = places.reduce((sum, { regions }) => sum + regions.length, 0);
      const said = (shown: typeof places) =>
        shown
          .map(({ rank, rate, regions }) => {
            const cells = regions.map(marksOf).join("、");
            const tied = regions.length === 1 ? "" : "并列";
            return `${someNames(regions, marksOf, trace)}（${tied}第${trace(rank, cells)}名，${trace(rateWords(rate), cells)}）`;
          })
          .join("；");
      return [
        count <= ALL_LISTED || places.length <= 2 * ENDS
          ? `${name}按达成度由高到低排列：${said(places)}。`
          : `${name}按达成度排名，居前的是${said(places.slice(0, ENDS))}；居后的是${said(places.slice(-ENDS))}。`,
      ];
    })
  );
}

/** 共性短板: the indicators that most counties have not met, in at least two of them; those of the same counties together. */
export function commonSection(lists: Facts): AnalysisSection | null {
  return sectionOf("共性短板", (trace) =>
    lists.flatMap(({ name, common, model }) => {
      const shared = common.filter(({ items }) => items.length > 1).slice(0, NAMED);
      if (shared.length === 0) return [];
      const all = model.regions.map((region) => region.name);
      const said = byCounties(shared).map((group) => {
        const names = group.map(({ indicator }) => `“${indicator}”`).join("");
        const cells = group.flatMap(({ items }) => items.map(({ cell }) => cell));
        const counties = (group[0]?.items ?? []).map(({ region }) => region);
        const count = trace(
          counties.length,
          `${model.sheet}!${joinCells(cells).map(areaAddress).join("、")}`
        );
        const comma = group.length === 1 ? "" : "，";
        if (counties.length === all.length) return `${names}${comma}${count}${COUNTIES}均未达标`;
        const places = placesInWords(counties, all);
        const isExcept = places.startsWith("除");
        const listed = isExcept ? places.slice(0, -"全部".length) : places;
        const isShort = isExcept || counties.length <= ALL_LISTED;
        const each = group.length === 1 ? "" : "各";
        return `${names}${comma}${each}有${count}${COUNTIES}未达标${isShort ? `（${listed}）` : ""}`;
      });
      return [`${name}未达标较为集中的指标有：${said.join("；")}。`];
    })
  );
}

type Common = ChecklistFacts["common"];

/** Indicators that follow each other and that the same counties have not met, together. */
function byCounties(shared: Common): Common[] {
  const key = ({ items }: Common[number]) => items.map(({ region }) => region).join("\n");
  const groups: Common[] = [];
  for (const one of shared) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && key(last[0]) === key(one)) last.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** 建议优先补齐的指标: what most counties lack, or each by itself, and how many more each needs for 85 %. */
export function adviceSection(lists: Facts): AnalysisSection | null {
  return sectionOf("建议优先补齐的指标", (trace) =>
    lists.flatMap((facts) => {
      const { name, common, ranked } = facts;
      if (common.length === 0) return [];
      const shared = common.filter(({ items }) => items.length > 1);
      const first =
        shared.length > 0
          ? `建议优先补齐未达标面较广的${someIndicators(shared, ENDS)}，由市级统筹推进。`
          : ranked.length === 1
            ? `建议优先补齐未达标的${someIndicators(common, NAMED)}。`
            : "没有两个以上县（市、区）共有的未达标指标，建议各地分别补齐自身未达标的指标。";
      return [name + first + remaining(facts, trace)];
    })
  );
}

/** Names of indicators, the first few of many. */
function someIndicators(indicators: Common, most: number): string {
  const named = indicators.slice(0, most).map(({ indicator }) => `“${indicator}”`);
  return named.join("") + (indicators.length > named.length ? "等指标" : "");
}

function remaining({ ranked, marksOf, area }: ChecklistFacts, trace: Trace): string {
  const needs = ranked.flatMap(({ region }) => {
    const need = requiredForRate(region, GOAL);
    return need === null || need === 0 ? [] : [{ region, need }];
  });
  const [only, other] = ranked;
  if (needs.length === 0)
    return only !== undefined && other === undefined
      ? `${only.region.name}达成度已达到85%。`
      : "各地达成度均已达到85%。";
  if (needs.length <= ALL_LISTED) {
    const said = needs.map(({ region, need }) => `${region.name}${trace(need, marksOf(region))}项`);
    return `要使达成度达到85%，还需新增达标指标：${said.join("、")}。`;
  }
  const most = Math.max(...needs.map(({ need }) => need));
  const last = needs.flatMap(({ region, need }) => (need === most ? [region] : []));
  const whole = needs.reduce((sum, { need }) => sum + need, 0);
  return (
    `达成度尚未达到85%的有${trace(needs.length, area)}${COUNTIES}，要达到85%合计还需新增达标${trace(whole, area)}项次，` +
    `其中${someNames(last, marksOf, trace)}最多，${last.length === 1 ? "需" : "各需"}${trace(most, last.map(marksOf).join("、"))}项。`
  );
}

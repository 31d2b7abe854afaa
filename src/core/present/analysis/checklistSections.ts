import type { ChecklistRegion } from "../../finding/checkReport";
import { requiredForRate } from "../../plan/requiredForRate";
import { rateOf } from "../../measure/rateOf";
import { placesInWords } from "../placesInWords";
import { rateWords, type ChecklistFacts } from "./checklistFacts";
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
      return [
        `${name}计入指标${trace(counted, area)}项，涉及${trace(all, area)}${COUNTIES}。` +
          `各地合计达标${trace(met, area)}项次、未达标${trace(unmet, area)}项次` +
          (rate === null ? "。" : `，总体达成度${trace(rateWords(rate), area)}。`) +
          (first === last
            ? `各地达成度均为${trace(rateWords(first.rate), marks(first.regions))}。`
            : `达成度最高的是${someNames(first.regions, marksOf, trace)}，为${trace(rateWords(first.rate), marks(first.regions))}；` +
              `最低的是${someNames(last.regions, marksOf, trace)}，为${trace(rateWords(last.rate), marks(last.regions))}。`),
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
          .map(
            ({ rank, rate, regions }) =>
              `第${trace(rank, regions.map(marksOf).join("、"))}名${someNames(regions, marksOf, trace)}（${trace(rateWords(rate), regions.map(marksOf).join("、"))}）`
          )
          .join("，");
      return [
        count <= ALL_LISTED || places.length <= 2 * ENDS
          ? `${name}按达成度排名，${said(places)}。`
          : `${name}按达成度排名，居前的是${said(places.slice(0, ENDS))}；靠后的是${said(places.slice(-ENDS))}。`,
      ];
    })
  );
}

/** 共性短板: the indicators that most counties have not met, in at least two of them. */
export function commonSection(lists: Facts): AnalysisSection | null {
  return sectionOf("共性短板", (trace) =>
    lists.flatMap(({ name, common, model }) => {
      const shared = common.filter(({ items }) => items.length > 1).slice(0, NAMED);
      if (shared.length === 0) return [];
      const all = model.regions.map((region) => region.name);
      const said = shared.map(({ indicator, items }) => {
        const cells = items.map(({ cell }) => cell).join("、");
        const count = trace(items.length, `${model.sheet}!${cells}`);
        if (items.length === all.length) return `“${indicator}”${count}${COUNTIES}均未达标`;
        const places = placesInWords(
          items.map(({ region }) => region),
          all
        );
        const isExcept = places.startsWith("除");
        const listed = isExcept ? places.slice(0, -"全部".length) : places;
        const isShort = isExcept || items.length <= ALL_LISTED;
        return `“${indicator}”有${count}${COUNTIES}未达标${isShort ? `（${listed}）` : ""}`;
      });
      return [`${name}中未达标最集中的是：${said.join("；")}。`];
    })
  );
}

/** 建议优先补齐的指标: what most counties lack, and how many more each needs for 85 %. */
export function adviceSection(lists: Facts): AnalysisSection | null {
  return sectionOf("建议优先补齐的指标", (trace) =>
    lists.flatMap(({ name, common, ranked, marksOf }) => {
      const [most, ...others] = common.filter(({ items }) => items.length > 1);
      if (most === undefined) return [];
      const alike = [most, ...others].slice(0, ENDS).map(({ indicator }) => `“${indicator}”`);
      return [
        `${name}建议先补${alike.join("")}：缺的地方多，可以由市里统一推进。` +
          remaining(ranked, marksOf, trace),
      ];
    })
  );
}

function remaining(
  ranked: ChecklistFacts["ranked"],
  marksOf: ChecklistFacts["marksOf"],
  trace: Trace
): string {
  const needs = ranked.flatMap(({ region }) => {
    const need = requiredForRate(region, GOAL);
    return need === null || need === 0 ? [] : [{ region, need }];
  });
  if (needs.length === 0) return "各地达成度均已达到85%。";
  const shown = needs.slice(0, ALL_LISTED);
  const said = shown.map(({ region, need }) => `${region.name}${trace(need, marksOf(region))}项`);
  return `要使达成度达到85%，还需再达标的项数为：${said.join("、")}${needs.length > shown.length ? "，其余见追赶计划" : ""}。`;
}

import { normalForm } from "../../cell/normalForm";
import { Lexicon } from "../../lexicon/lexicon";
import { oneOf } from "../../lexicon/oneOf";
import { LIKE_AN_INDICATOR } from "../../lexicon/zh/indicators";
import { PLACES_SPOKEN_OF, SUBJECTS, type SubjectSense } from "../../lexicon/zh/subjects";
import { DATE_ONLY } from "../../lexicon/zh/years";
import { printedNumber } from "../../frame/numbering";
import { differ } from "../../quantity/differ";
import type { Indicator } from "./model";

/** What speaks for a table of marks being a checklist of regions × indicators. */
export interface Evidence {
  /** Share of the region names that are known places, 0…1. */
  placeShare: number;
  indicators: readonly Pick<Indicator, "name" | "path">[];
  /** A note explains met and unmet marks. */
  hasLegend: boolean;
  /** A line prints 达成度 or a count of marks. */
  hasTotals: boolean;
  /** Headings say that verdicts stand under them: 是否达标 beside 指标值. */
  headed: boolean;
  /** Title and header words, joined. */
  words: string;
  /** The table heads no lane with a region, and nothing around says which it is. */
  nameless: boolean;
  /** The marks tell of a checklist: √, 达标 …, not only - and /. */
  telling: boolean;
  /** Only marks that say one thing, blanks for all else. */
  oneSided: boolean;
  /** Marks for met and marks for unmet. */
  twoSided: boolean;
  /** The marks are words: 达标, 未完成. */
  inWords: boolean;
}

/** Things that must speak for names that no list knows. */
const ENOUGH = 3;
const subjects = new Lexicon<SubjectSense>(SUBJECTS);
const PLACES = new RegExp(oneOf(PLACES_SPOKEN_OF));

/**
 * Why the evidence does not suffice, as a clause in Chinese; null when it does. Regions are places and indicators are
 * sentences: a roster with ticks, a timetable, a duty list has neither. Names that no list knows need a legend, totals
 * and words of the subject. Ticks that list problems are no achievements.
 */
export function doubtOf(evidence: Evidence): string | null {
  const { placeShare, indicators, hasLegend, hasTotals, words, oneSided } = evidence;
  if (!evidence.telling) return "没有达标或未达标的标记";
  const speaksOf = (text: string, sense: SubjectSense) => subjects.has(text, sense);
  if (speaksOf(words, "people") || speaksOf(words, "schedule") || indicators.some(isOfOthers))
    return "像是人员名单或日程安排";
  if (oneSided && !hasLegend && speaksOf(words, "problem") && !speaksOf(words, "shortcoming"))
    return "列的是问题，打标记表示存在问题，不能当作达标";
  if (indicators.length < 2) return "只有一项指标";
  if (!areDifferent(indicators)) return "指标名称大多重复";
  // A date under a heading says of what.
  const dates = indicators.filter(({ name, path }) => path.length === 0 && DATE_ONLY.test(name));
  if (dates.length * 2 > indicators.length) return "指标名称像是日期";
  const isAbout = () =>
    indicators.filter((one) => speaksOf(wholeName(one), "education")).length * 2 >=
    indicators.length;
  if (evidence.nameless && !speaksOf(words, "education") && !isAbout())
    return "看不出是教育方面的指标";
  const sentences = indicators.filter(isIndicatorLike).length / indicators.length;
  const plainly = [
    hasLegend,
    hasTotals || evidence.headed,
    // 达标 and 未达标 in the cells say what a title would.
    speaksOf(words, "checking") || (evidence.twoSided && evidence.inWords),
  ].filter(Boolean).length;
  // Met and unmet of items of education speak for themselves; ticks alone may mark anything.
  const context = plainly < ENOUGH && evidence.twoSided && isAbout() ? plainly + 1 : plainly;
  const suffices =
    placeShare >= 0.6
      ? context >= 1 && (sentences >= 0.5 || context >= 2)
      : placeShare >= 0.3
        ? context >= 2 && sentences >= 0.5
        : context >= ENOUGH && sentences >= 0.8 && PLACES.test(words);
  return suffices ? null : "没有达标情况的表注、合计或标题可以印证";
}

/** Part of the names that must differ from one another. */
const MOSTLY = 0.6;

/** Whether the names of indicators differ: by themselves, or with what they stand under. */
function areDifferent(indicators: Evidence["indicators"]): boolean {
  const byText = (textOf: (one: Evidence["indicators"][number]) => string) =>
    differ(indicators.length, MOSTLY, (k) => {
      const one = indicators[k];
      return one === undefined ? "" : textOf(one);
    });
  return byText(({ name }) => name) || byText(wholeName);
}

/** Whether a name is a heading of other lists by itself: 周一, 手机; 执行学生考勤制度 is none. */
function isOfOthers(one: Evidence["indicators"][number]): boolean {
  // Most end in a part that is longer than any heading, whatever stands before it.
  const { name } = one;
  if (normalForm(name.slice(name.lastIndexOf(" ") + 1)).length > subjects.longest) return false;
  return subjects
    .sensesOf(normalForm(wholeName(one)))
    .some((sense) => sense === "people" || sense === "schedule");
}

function isIndicatorLike(one: Evidence["indicators"][number]): boolean {
  const { name } = one;
  if (name.length >= LONG) return true;
  const whole = wholeName(one);
  return whole.length >= LONG || printedNumber(whole) !== "" || LIKE_AN_INDICATOR.test(whole);
}

/** Characters of a name that says something. */
const LONG = 6;

/** A name behind the headings that it stands under. */
function wholeName({ name, path }: Evidence["indicators"][number]): string {
  return path.length === 0 ? name : `${path.join(" ")} ${name}`;
}

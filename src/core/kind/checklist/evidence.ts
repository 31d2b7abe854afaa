import { indicatorNumber } from "./exclusions";

/** What speaks for a block of marks being a checklist of regions × indicators. */
export interface Evidence {
  /** Share of the region names that are known places, 0…1. */
  placeShare: number;
  indicatorNames: readonly string[];
  /** A note explains met and unmet marks. */
  hasLegend: boolean;
  /** A line prints 达成度 or a count of marks. */
  hasTotals: boolean;
  /** Title and header words, joined. */
  words: string;
}

const SUBJECT =
  /指标|达标|达成|监测|创建|评估|督导|验收|考核|完成情况|进度|任务|达标情况|要求|标准/;
const OTHER_SUBJECT =
  /姓名|学号|性别|身份证|联系电话|手机|签到|值班|节次|课程表|课表|星期[一二三四五六日]|周[一二三四五]|考勤|请假|座位/;

/**
 * Whether the evidence suffices. Regions are places and indicators are sentences: a roster with ticks, a
 * timetable, a duty list has neither. Names that no list knows need a legend, totals and words of the subject.
 */
export function isChecklist(evidence: Evidence): boolean {
  const { placeShare, indicatorNames, hasLegend, hasTotals, words } = evidence;
  if (OTHER_SUBJECT.test(words) || indicatorNames.some((name) => OTHER_SUBJECT.test(name)))
    return false;
  if (indicatorNames.length < 2 || new Set(indicatorNames).size < indicatorNames.length * 0.6)
    return false;
  const sentences = indicatorNames.filter(isIndicatorLike).length / indicatorNames.length;
  const dates = indicatorNames.filter((name) => /^[\d年月日./\-:：第周号]+$/.test(name)).length;
  if (dates * 2 > indicatorNames.length) return false;
  const context = [hasLegend, hasTotals, SUBJECT.test(words)].filter(Boolean).length;
  if (placeShare >= 0.6) return context >= 1 && (sentences >= 0.5 || context >= 2);
  if (placeShare >= 0.3) return context >= 2 && sentences >= 0.5;
  return context === 3 && sentences >= 0.8 && /县|区|市|乡镇|街道/.test(words);
}

function isIndicatorLike(name: string): boolean {
  return (
    name.length >= 6 ||
    indicatorNumber(name) !== "" ||
    /率|比例?|达标|达到|面积|经费|数$|值$/.test(name)
  );
}

import { normalForm } from "../../cell/normalForm";
import { textOf } from "../../cell/textOf";
import type { Sheet } from "../../sheet/sheet";
import { regionKind } from "../../region/regionKind";

const VERDICT =
  /^(?:是否达标|是否达到(?:标准|要求)?|达标情况|达标与否|达标否|是否合格|自评(?:结果|结论|情况)|评估(?:结果|结论)|自查(?:结果|结论)|自评是否达标|达标状况|县级自评)(?:[(].*[)])?$/;
/** What heads the indicators: the last such column before the verdicts, else one headed 要求. */
const NAMES = [/名称|指标|项目|内容|监测点|要素/, /要求|任务/];
const FIGURE = /指标值|简要结论|结论|现状|完成情况|实际|自评值|数值|达到值|说明/;
/** Headers of other tables: of people, of schools. */
const OTHER = /姓名|学校名称|^学校$|班级|学号|性别|电话|身份证/;

/** A lane of targets beside one of what was reached: a table of targets, whose verdicts follow from its figures. */
const TARGET = /目标|预期/;
const REACHED = /完成|实际|现状|达到|数值|年/;

/** A header of a table of one region: names of indicators, and a column of verdicts (是否达标). */
export interface AssessmentHeader {
  row: number;
  nameLane: number;
  verdictLane: number;
  /** First lane of the labels. */
  firstLane: number;
}

/** The headers of a sheet under which verdicts stand, those printed again at page breaks among them; in reading order. */
export function assessmentHeaders(sheet: Sheet): AssessmentHeader[] {
  const verdicts = sheet.texts.filter(({ cell }) => VERDICT.test(cell.key));
  return verdicts.flatMap(({ row, column }): AssessmentHeader[] => {
    const heads: { lane: number; text: string }[] = [];
    for (let lane = column - 1; lane >= sheet.used.left; lane--) {
      const text = normalForm(textOf(sheet.seen(row, lane)));
      if (VERDICT.test(text) || OTHER.test(text) || regionKind(text) !== null) break;
      if (text === "" && isBlankBelow(sheet, row, lane)) break;
      heads.push({ lane, text });
    }
    const named = NAMES.map((words) =>
      heads.find(({ text }) => words.test(text) && !FIGURE.test(text))
    ).find((one) => one !== undefined);
    if (named === undefined || isOfTargets(heads.map(({ text }) => text))) return [];
    // A heading merged over several columns of labels: the last holds the names.
    let nameLane = named.lane;
    while (heads.some(({ lane, text }) => lane === nameLane + 1 && text === "")) nameLane++;
    const firstLane = heads.at(-1)?.lane ?? named.lane;
    return [{ row, nameLane, verdictLane: column, firstLane }];
  });
}

function isOfTargets(headings: readonly string[]): boolean {
  const targets = headings.filter((text) => TARGET.test(text) && !NAMES[0]?.test(text));
  return (
    targets.length > 0 &&
    headings.some((text) => REACHED.test(text) && !TARGET.test(text) && !NAMES[0]?.test(text))
  );
}

function isBlankBelow(sheet: Sheet, row: number, lane: number): boolean {
  return [1, 2, 3].every((below) => sheet.at(row + below, lane).kind === "blank");
}

/** Whether a text (by `normalForm`) is the heading of a column of verdicts. */
export function isVerdictHeading(text: string): boolean {
  return VERDICT.test(text);
}

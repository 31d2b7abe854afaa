import { normalForm } from "../../cell/normalForm";
import { textOf } from "../../cell/textOf";
import { findTitle } from "../../frame/findTitle";
import type { Area } from "../../area/area";
import { isCaption } from "../../frame/notes";
import { numbersBetween } from "../../area/numbersBetween";
import type { Sheet } from "../../sheet/sheet";
import { View } from "../../sheet/view";
import { MarkReader } from "../../mark/markReader";
import type { Legend } from "../../mark/legend";
import { verdictOf } from "../../lexicon/verdictOf";
import { CONVENTIONAL_MARKS } from "../../mark/conventionalMarks";
import { regionIn } from "../../region/regionIn";
import { regionKind } from "../../region/regionKind";
import type { Hints } from "../../frame/hints";
import { assessmentHeaders, isVerdictHeading, type AssessmentHeader } from "./assessmentHeaders";
import { assessmentRows, type AssessmentRows } from "./assessmentRows";
import type { Axes } from "./axes";
import type { ChecklistModel } from "./model";
import { readChecklist } from "./readChecklist";
import { withBlankVerdicts } from "./withBlankVerdicts";

const SUBJECT = /督导|评估|自评|达标|均衡|普及|普惠|监测|创建|申报|保障程度|教育质量|社会认可/;
const NOBODY = "本县（市、区）";

/**
 * Checklists of one region: rows of indicators with 是否达标 in one column, as the national forms' 表Ⅳ and 表Ⅴ (名称 ·
 * 指标值或简要结论 · 是否达标), in reading order; [] when there is none. The region is the one that the title, the texts
 * above and below or the sheet's name give.
 */
export function findSelfAssessments(sheet: Sheet, legend: Legend, hints: Hints): ChecklistModel[] {
  const headers = assessmentHeaders(sheet);
  const found: ChecklistModel[] = [];
  const done = new Set<string>();
  for (const header of headers) {
    if (done.has(`${header.row} ${header.verdictLane}`)) continue;
    const body = assessmentRows(sheet, header, headers);
    for (const { row, verdictLane } of body.repeats) done.add(`${row} ${verdictLane}`);
    const model = read(sheet, header, body, legend, hints, found);
    if (model !== null) found.push(model);
  }
  return found;
}

function read(
  sheet: Sheet,
  header: AssessmentHeader,
  { last }: AssessmentRows,
  legend: Legend,
  hints: Hints,
  before: readonly ChecklistModel[]
): ChecklistModel | null {
  const { row, nameLane, verdictLane, firstLane } = header;
  const top = Math.max(
    sheet.used.top,
    ...before.map(({ area }) => (area.bottom < row ? area.bottom + 1 : 0))
  );
  const limit: Area = { top, left: firstLane, bottom: last, right: sheet.used.right };
  const own = withWords(sheet, header, last, legend);
  const marks = new MarkReader(own, false);
  const filled = numbersBetween(row + 1, last).filter(
    (one) =>
      sheet.at(one, nameLane).kind === "text" &&
      !isVerdictHeading(normalForm(textOf(sheet.at(one, verdictLane))))
  );
  const marked = filled.filter((one) => marks.read(sheet.at(one, verdictLane)) !== null);
  if (!isAssessment(sheet, header, limit, filled, marked)) return null;
  const above = findTitle(
    sheet,
    { top: row, left: firstLane, bottom: last, right: verdictLane },
    top
  );
  const axes: Axes = {
    view: new View(sheet, false),
    nameLine: row,
    headLine: row,
    labelLanes: numbersBetween(firstLane, nameLane),
    firstLine: row + 1,
    lastLine: last,
    firstLane: verdictLane,
    lastLane: verdictLane,
    placeShare: 1,
  };
  const region = { name: regionOf(sheet, above, top, last), lane: verdictLane };
  const model = readChecklist(sheet, axes, [region], limit, own, marks, {
    ...hints,
    certain: true,
  });
  return model === null ? null : withBlankVerdicts(sheet, model, header, filled);
}

function isAssessment(
  sheet: Sheet,
  { row, firstLane, nameLane, verdictLane }: AssessmentHeader,
  limit: Area,
  filled: readonly number[],
  marked: readonly number[]
): boolean {
  if (filled.length < 2 || marked.length * 2 < filled.length || marked.length < 2) return false;
  const names = filled.map((one) => textOf(sheet.at(one, nameLane)));
  if (
    names.filter((name) => regionKind(name) !== null || /(?:小学|中学|学校|幼儿园)$/.test(name))
      .length *
      2 >
    names.length
  )
    return false;
  const heads = numbersBetween(firstLane, verdictLane).map((lane) => textOf(sheet.at(row, lane)));
  const words = [
    sheet.name,
    ...heads,
    ...sheet.texts
      .filter((one) => one.row >= limit.top && one.row < row)
      .map(({ cell }) => cell.text),
  ].join(" ");
  const sentences = names.filter((name) => name.length >= 6 || /率|比|数|值|面积|经费/.test(name));
  return SUBJECT.test(words) && sentences.length * 2 >= names.length;
}

/** The legend with the words of the column that say what they mean: 达到, 基本达到, 未达到, 符合. */
function withWords(
  sheet: Sheet,
  { row, verdictLane }: AssessmentHeader,
  last: number,
  legend: Legend
): Legend {
  const meanings = new Map(legend.meanings);
  for (const one of numbersBetween(row + 1, last)) {
    const key = normalForm(textOf(sheet.at(one, verdictLane)));
    const says =
      /^(?:已|未|不|基本|尚未|部分|没有)?(?:达到|达标|达成|符合|完成|合格|满足|实现|落实)(?:要求|标准)?$/.test(
        key
      );
    const meaning = says && !CONVENTIONAL_MARKS.has(key) ? (verdictOf(key)?.verdict ?? null) : null;
    if (meaning !== null && !meanings.has(key)) meanings.set(key, meaning);
  }
  return { ...legend, meanings };
}

/** The region that the title, the texts around or the sheet's name give; 本县（市、区） when none does. */
function regionOf(sheet: Sheet, title: string, top: number, last: number): string {
  const around = sheet.texts
    .filter(
      ({ row, cell }) =>
        (row >= top || isCaption(cell.text)) && (row < last || row > last) && cell.text.length <= 60
    )
    .filter(({ row, cell }) => row < top + 6 || row > last || isCaption(cell.text));
  const texts = [title, ...around.map(({ cell }) => cell.text), sheet.name];
  return texts.map(regionIn).find((name) => name !== "") ?? NOBODY;
}

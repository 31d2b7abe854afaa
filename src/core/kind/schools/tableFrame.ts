import { normalForm } from "../../cell/normalForm";
import { numberOf } from "../../cell/numberOf";
import { textOf } from "../../cell/textOf";
import { isPlaceholder } from "../../cell/isPlaceholder";
import type { Area } from "../../area/area";
import { isCounting } from "../../sheet/isCounting";
import { isCaption } from "../../frame/notes";
import type { View } from "../../sheet/view";
import { isNameHeader } from "./columns";
import type { HeaderBand } from "./headerBand";
import { lineKind } from "./lineKind";

/** Where a table stands, in a view's coordinates: header headLine … firstLine − 1, body firstLine … lastLine. */
export interface TableFrame {
  headLine: number;
  firstLine: number;
  lastLine: number;
  firstLane: number;
  lastLane: number;
}

/** Lines over the resources' names that may belong to the header. */
const MOST_ABOVE = 3;
/** Lines under them that may. */
const MOST_BELOW = 4;
/** Body lines that are looked at for telling whether a lane is blank. */
const SAMPLE = 30;

/** The frame of the table under a band; `limit` is the part of the view that no other table takes. */
export function tableFrame(view: View, band: HeaderBand, limit: Area): TableFrame {
  const sample = Math.min(band.bottom + SAMPLE, limit.bottom);
  // Where schools run across, a row of one text is a title, a unit or a note.
  const most = view.transposed ? 1 : 0;
  const isBlank = (lane: number) => {
    let filled = 0;
    for (let line = band.top; line <= sample; line++)
      if (view.at(line, lane).kind !== "blank" && ++filled > most) return false;
    return true;
  };
  const beyond = (lane: number, step: 1 | -1, end: number): number => {
    while (lane !== end) {
      if (!isBlank(lane + step)) lane += step;
      // One blank lane may set the names apart from the figures.
      else if (step < 0 && lane + step !== end && !isBlank(lane - 2)) lane -= 2;
      else break;
    }
    return lane;
  };
  const firstLane = beyond(band.left, -1, limit.left);
  const lastLane = beyond(band.right, 1, limit.right);
  const frame = { firstLane, lastLane };
  return {
    ...frame,
    headLine: headLineOf(view, band, frame, limit.top),
    firstLine: firstLineOf(view, band, frame, limit.bottom),
    lastLine: limit.bottom,
  };
}

type Lanes = Pick<TableFrame, "firstLane" | "lastLane">;

function headLineOf(view: View, band: HeaderBand, lanes: Lanes, limit: number): number {
  let top = band.top;
  while (top > limit && band.top - top < MOST_ABOVE && isHeading(view, top - 1, band, lanes)) top--;
  return top;
}

/** Whether a line over the names groups the lanes (师资配置, 小学, 每百名学生拥有) rather than names the table. */
function isHeading(view: View, line: number, band: HeaderBand, lanes: Lanes): boolean {
  const texts: { lane: number; text: string }[] = [];
  for (let lane = lanes.firstLane; lane <= lanes.lastLane; lane++) {
    const text = textOf(view.at(line, lane));
    if (text !== "" && !isCaption(text)) texts.push({ lane, text });
  }
  const [only] = texts;
  if (only === undefined || texts.every(({ text }) => /^[\d.]+$/.test(text))) return false;
  if (texts.length > 1)
    return (
      !texts.some(({ text }) => text.length > 30) &&
      !areTitles(view, line, band, lanes, texts.length)
    );
  return (
    only.lane > lanes.firstLane &&
    only.text.length <= 14 &&
    !/表$|情况|统计|一览|汇总/.test(only.text) &&
    only.lane <= band.right
  );
}

/** Whether as many texts at the most as there are columns of names stand over them: titles of tables side by side. */
function areTitles(
  view: View,
  line: number,
  band: HeaderBand,
  lanes: Lanes,
  texts: number
): boolean {
  let names = 0;
  for (let lane = lanes.firstLane; lane <= lanes.lastLane; lane++)
    if (isNameLane(view, lane, { ...band, top: line + 1 })) names++;
  return names > 1 && texts <= names;
}

function isNameLane(view: View, lane: number, { top, bottom }: HeaderBand): boolean {
  for (let line = top; line <= bottom; line++)
    if (isNameHeader(normalForm(textOf(view.at(line, lane))))) return true;
  return false;
}

function firstLineOf(view: View, band: HeaderBand, lanes: Lanes, limit: number): number {
  let line = band.bottom + 1;
  while (
    line <= limit &&
    line - band.bottom <= MOST_BELOW &&
    isUnderHeader(view, line, band, lanes)
  )
    line++;
  return line;
}

/** Whether a line under the names still belongs to the header: an index (L1 L2, 甲 乙 1 2), units, 实际值 / 是否达标. */
function isUnderHeader(
  view: View,
  line: number,
  band: HeaderBand,
  { firstLane, lastLane }: Lanes
): boolean {
  const cells = Array.from({ length: lastLane - firstLane + 1 }, (_, k) =>
    view.at(line, firstLane + k)
  );
  const texts = cells.map(textOf).filter((text) => text !== "");
  if (texts.length < 2) return false;
  if (texts.every((text) => INDEX.test(text)) && (isCounting(cells) || texts.some(isLetter)))
    return true;
  const labels = cells.filter(
    (_cell, k) => firstLane + k < band.left || isNameLane(view, firstLane + k, band)
  );
  if (labels.some((cell) => lineKind(textOf(cell)) !== null)) return false;
  const numbers = cells.filter((cell) => numberOf(cell) !== null).length;
  const words = texts.filter((text) => SUBHEADING.test(text)).length;
  return (
    numbers === 0 && words >= 2 && words * 2 >= texts.filter((one) => !isPlaceholder(one)).length
  );
}

const INDEX = /^[(（]?(?:L?\d{1,2}|[甲乙丙丁戊己庚辛A-Z])[)）]?$/i;
const SUBHEADING =
  /达标值?|实际值|基本值|指标值|标准|数值|总[数量值]|[人校教]数|面积|生均|每百|现状|^[(（]?(?:单位)?[:：]?(?:人|㎡|平方米|m2|m²|元|万元|间|个|所|班|年)(?:[/／](?:生|百人|百名学生))?[)）]?$|差额|缺口|小计|合计|公办|民办|小学|初中|学生/;

function isLetter(text: string): boolean {
  return /[L甲乙丙]/i.test(text);
}

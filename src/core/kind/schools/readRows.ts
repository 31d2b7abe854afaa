import { normalForm } from "../../cell/normalForm";
import { textOf } from "../../cell/textOf";
import { isCounting } from "../../sheet/isCounting";
import { isNote } from "../../frame/notes";
import type { View } from "../../sheet/view";
import type { SchoolLevel } from "../../standard/schoolLevel";
import type { Column } from "./columns";
import { isNumber } from "./isNumber";
import { levelOf } from "./levelOf";
import { lineKind, type PrintedKind } from "./lineKind";
import { plainText } from "./readFigure";
import { resourceOf } from "./resourceOf";
import type { TableFrame } from "./tableFrame";

/** A line of a table's body by what it is. */
export type Row =
  | { kind: "school"; line: number; name: string; level: SchoolLevel | null; section: number }
  | { kind: "line"; line: number; label: string; prints: PrintedKind; section: number };

export interface Body {
  rows: Row[];
  /** Headings inside the body (小学, 二、初中), by number of their section; section 0 has none. */
  sections: string[];
  /** Last line of the table. */
  lastLine: number;
}

/** Blank lines that may stand inside a table. */
const MOST_BLANK = 3;
const SCHOOL = /小学|中学|学校|初中|校区|教学点|学部|附[小中]|完小|一贯|[校小中]$|[校小中][(（]/;

/**
 * Sorts the lines of a table's body: schools, printed lines (合计, 平均 …) and headings of sections. Headers printed
 * again are passed over; a note, a signature, a name without figures behind a blank line or more than three blank
 * lines end the table. With `beforeNext`, where another table follows, words alone in the last lines are its title, no schools.
 */
export function readRows(
  view: View,
  frame: TableFrame,
  columns: readonly Column[],
  nameLane: number,
  beforeNext: boolean
): Body {
  const rows: Row[] = [];
  const sections = [""];
  let blank = 0;
  let lastLine = frame.firstLine - 1;
  let lastFull = lastLine;
  let name = "";
  const figureLanes = columns
    .filter(({ role }) => role === "resource" || role === "students")
    .map(({ lane }) => lane);
  const headerWords = new Set(
    columns
      .filter(({ lane }) => lane === nameLane)
      .flatMap(({ header }) => [header, ...header.split(" ")])
  );
  const levelLane = columns.find(({ role }) => role === "level")?.lane;
  for (let line = frame.firstLine; line <= frame.lastLine; line++) {
    const texts = columns.map(({ lane }) => plainText(view.at(line, lane)));
    const filled = texts.filter((text) => text !== "");
    if (filled.length === 0) {
      if (++blank > MOST_BLANK) break;
      continue;
    }
    if (isNote(filled[0] ?? "") || /^(?:填表|制表|审核|负责|联系)/.test(filled[0] ?? "")) break;
    if (
      isHeaderAgain(texts) ||
      (nameAt(view, line, nameLane) !== "" && headerWords.has(nameAt(view, line, nameLane)))
    )
      continue;
    if (isIndex(view, line, figureLanes, texts)) continue;
    const figures = figureLanes.filter((lane) => isNumber(view.at(line, lane))).length;
    const label = labelOf(view, line, columns, nameLane);
    const own = nameAt(view, line, nameLane);
    const prints = label === "" ? null : lineKind(label);
    const section = sections.length - 1;
    const levelText = levelLane === undefined ? "" : normalForm(textOf(view.seen(line, levelLane)));
    // A label alone prints nothing: 达标情况表 over the next table.
    if (prints !== null && filled.length === 1) continue;
    if (prints !== null) rows.push({ kind: "line", line, label, prints, section });
    else if (isHeadingRow(label, filled, figures)) {
      sections.push(label);
      continue;
    } else if (own !== "") {
      // A school without any figure is a school all the same; a word without any is not.
      if (figures === 0 && !SCHOOL.test(normalForm(own)) && filled.length < 3) continue;
      if (figures === 0 && blank > 0) break;
      name = own;
      rows.push({ kind: "school", line, name, level: levelOf(levelText), section });
    } else if (own === "" && name !== "" && levelText !== "" && figures > 0)
      // A name merged over the rows of a school's parts.
      rows.push({ kind: "school", line, name, level: levelOf(levelText), section });
    else continue;
    blank = 0;
    lastLine = line;
    if (filled.length > 1) lastFull = line;
  }
  if (!beforeNext) return { rows, sections, lastLine };
  return { rows: rows.filter(({ line }) => line <= lastFull), sections, lastLine: lastFull };
}

/** The words that name a line: in the lane of names, else the first words left of the figures. */
function labelOf(view: View, line: number, columns: readonly Column[], nameLane: number): string {
  const own = nameAt(view, line, nameLane);
  if (own !== "" && lineKind(own) === null) return own;
  const first = columns.find(({ role }) => role === "resource" || role === "students")?.lane ?? 0;
  const before = columns
    .filter(({ lane }) => lane < Math.max(first, nameLane) && lane !== nameLane)
    .map(({ lane }) => textOf(view.at(line, lane)))
    .filter((text) => text !== "" && !/^[\d.、()（）L-]+$/.test(text));
  if (own === "") return before.find((text) => lineKind(text) !== null) ?? before[0] ?? "";
  // 小学 | 平均: the level stands in a lane of its own.
  return [...before.filter((text) => levelOf(normalForm(text)) !== null), own].join("");
}

/** What the lane of names holds; a number of schools (12所) beside 合计 is no name. */
function nameAt(view: View, line: number, nameLane: number): string {
  const text = textOf(view.at(line, nameLane));
  return /^[\d.]+(?:所|个|校)?$/.test(text) ? "" : text;
}

function isHeadingRow(label: string, filled: readonly string[], figures: number): boolean {
  if (figures > 0 || label === "") return false;
  const words = normalForm(label);
  if (filled.length > 2) return false;
  if (filled.length === 1 && /表$|情况|统计|一览|汇总|指标|^附[件表]|^[(（]?续/.test(words))
    return true;
  return (
    /^(?:[一二三四五六七八九十]+[、.]|[(][一二三四五六七八九十]+[)])/.test(words) ||
    (levelOf(words) !== null &&
      words.length <= 8 &&
      /^(?:小学|初中|中学|九年一贯制?)/.test(words)) ||
    (levelOf(words) !== null &&
      /(?:小学|初中)(?:阶段|学段|部分|组|类|学校)?$/.test(words) &&
      !SCHOOL_NAME.test(words))
  );
}

/** 城关小学, 第一初中: a name of its own, not a heading. */
const SCHOOL_NAME = /[\u4e00-\u9fff]{2,}(?:小学|初中)$/;

function isHeaderAgain(texts: readonly string[]): boolean {
  const words = texts.filter((text) => text.length >= 4 && !/^[\d.]/.test(text));
  return (
    words.length >= 3 && words.filter((text) => resourceOf(normalForm(text)) !== null).length >= 3
  );
}

function isIndex(
  view: View,
  line: number,
  figureLanes: readonly number[],
  texts: readonly string[]
): boolean {
  const filled = texts.filter((text) => text !== "");
  if (filled.length >= 4 && filled.every((text) => /^(?:L?\d{1,2}|[甲乙丙丁戊])$/i.test(text)))
    return (
      isCounting(figureLanes.map((lane) => view.at(line, lane))) ||
      filled.some((text) => /[L甲]/i.test(text))
    );
  return false;
}

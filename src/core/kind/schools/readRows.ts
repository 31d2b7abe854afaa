import { keyOf } from "../../cell/keyOf";
import { normalForm } from "../../cell/normalForm";
import { textOf } from "../../cell/textOf";
import { numberingStyle } from "../../frame/numbering";
import { isTitleText } from "../../frame/findTitle";
import type { TableFrame } from "../../frame/tableFrame";
import type { View } from "../../sheet/view";
import type { SchoolLevel } from "../../standard/schoolLevel";
import { NUMBER_OF_SCHOOLS } from "../../lexicon/zh/schoolLines";
import type { Column } from "./columns";
import { isLevelAlone } from "./isLevelAlone";
import { isNumber } from "./isNumber";
import { levelOf, levelWords } from "./levelOf";
import { lineKind, type PrintedKind } from "./lineKind";
import { plainText } from "./readFigure";

/** A line of a table's body by what it is. */
export type Row =
  | { kind: "school"; line: number; name: string; level: SchoolLevel | null; section: number }
  | { kind: "line"; line: number; label: string; prints: PrintedKind; section: number };

export interface Body {
  rows: Row[];
  /** Headings inside the body (小学, 二、初中), by number of their section; section 0 has none. */
  sections: string[];
  /** Lines with figures that nothing names. */
  nameless: number[];
}

/** Words beside the name that a line without figures has when it is a school all the same. */
const FEWEST_WORDS = 3;

/** Sorts the lines of a frame: schools, printed lines (合计, 平均 …), headings of sections, lines without a name. */
export function readRows(
  { view, lines }: TableFrame,
  columns: readonly Column[],
  nameLane: number
): Body {
  const body: Body = { rows: [], sections: [""], nameless: [] };
  const figureLanes = columns
    .filter(({ role }) => role === "resource" || role === "resourceShare" || role === "students")
    .map(({ lane }) => lane);
  const levelLane = columns.find(({ role }) => role === "level")?.lane;
  const labels = labelReader(view, columns, nameLane);
  let name = "";
  for (const { at: line } of lines) {
    const filled = columns
      .map(({ lane }) => plainText(view.at(line, lane)))
      .filter((text) => text !== "");
    const figures = figureLanes.filter((lane) => isNumber(view.at(line, lane))).length;
    const own = labels.nameAt(line);
    const label = labels.labelOf(line, own);
    const prints = label === "" ? null : lineKind(label);
    const section = body.sections.length - 1;
    const levelText = levelLane === undefined ? "" : keyOf(view.seen(line, levelLane));
    const level = levelOf(levelText);
    // A label alone prints nothing: 达标情况表 over the next table.
    if (prints !== null && filled.length === 1) continue;
    if (prints !== null) body.rows.push({ kind: "line", line, label, prints, section });
    else if (figures === 0 && isHeadingRow(label, filled)) body.sections.push(label);
    else if (own !== "") {
      // A school without any figure is a school all the same; a word without any is not.
      if (figures === 0 && !isSchoolName(own) && filled.length < FEWEST_WORDS) continue;
      name = own;
      body.rows.push({ kind: "school", line, name, level, section });
    } else if (figures > 0) {
      // A name merged over the rows of a school's parts.
      if (name !== "" && levelText !== "")
        body.rows.push({ kind: "school", line, name, level, section });
      else body.nameless.push(line);
    }
  }
  return body;
}

/** Reads the words that name a line. */
function labelReader(view: View, columns: readonly Column[], nameLane: number) {
  const first = columns.find(({ role }) => role === "resource" || role === "students")?.lane ?? 0;
  const before = columns
    .filter(({ lane }) => lane < Math.max(first, nameLane) && lane !== nameLane)
    .map(({ lane }) => lane);
  return {
    /** What the lane of names holds; a number of schools (12所) beside 合计 is no name. */
    nameAt(line: number): string {
      const text = textOf(view.at(line, nameLane));
      return NUMBER_OF_SCHOOLS.test(text) ? "" : text;
    },
    /** In the lane of names, else the first words left of the figures. */
    labelOf(line: number, own: string): string {
      if (own !== "" && lineKind(own) === null) return own;
      const texts = before
        .map((lane) => textOf(view.at(line, lane)))
        .filter((text) => text !== "" && !/^[\d.、()（）L-]+$/.test(text));
      if (own === "") return texts.find((text) => lineKind(text) !== null) ?? texts[0] ?? "";
      // 小学 | 平均: the level stands in a lane of its own.
      return [...texts.filter((text) => levelOf(normalForm(text)) !== null), own].join("");
    },
  };
}

/** Whether words end as the name of a school does, a bracket behind it apart. */
function isSchoolName(text: string): boolean {
  const own = normalForm(text).replace(/\([^()]*\)$/, "");
  const last = levelWords.read(own).at(-1);
  return last?.end === own.length && !last.senses.includes("joint");
}

/** A heading of a section (小学, 二、初中, （一）城区) or of the table itself among the lines without figures. */
function isHeadingRow(label: string, filled: readonly string[]): boolean {
  if (label === "" || filled.length > 2) return false;
  if (filled.length === 1 && isTitleText(label) && !isSchoolName(label)) return true;
  const numbering = numberingStyle(label);
  return numbering === "一、" || numbering === "（一）" || isLevelAlone(normalForm(label));
}

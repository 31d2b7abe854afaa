import { Lexicon } from "../../lexicon/lexicon";
import { SCHOOL_HEADINGS, type SchoolHeadingSense } from "../../lexicon/zh/schoolHeadings";
import type { ResourceId } from "../../standard/resourceStandards";
import { isPerStudent, resourceOf } from "./resourceOf";

/** What the lanes of a table of schools hold, by their headings. */
export type ColumnRole =
  | "serial"
  | "name"
  | "level"
  | "grades"
  | "students"
  /** A resource: its figure, its share of the standard, 是否达标, the printed standard. */
  | "resource"
  | "resourceShare"
  | "resourceVerdict"
  | "resourceStandard"
  | "verdict"
  | "metCount"
  | "unmetCount"
  | "other";

const headings = new Lexicon<SchoolHeadingSense>(SCHOOL_HEADINGS);

/** The role of a lane by all its words and its last heading, in normal form; `id` is the resource that they name. */
export function headingRole(words: string, last: string, id: ResourceId | null): ColumnRole {
  const read = headings.read(last);
  const bare = last.replace(/\([^()]*\)/g, "");
  const has = (sense: SchoolHeadingSense) => read.some(({ senses }) => senses.includes(sense));
  const isWhole = (sense: SchoolHeadingSense) => headings.sensesOf(bare).includes(sense);
  const counts = (sense: SchoolHeadingSense) => {
    const at = read.find(({ senses }) => senses.includes(sense));
    return (
      at !== undefined &&
      read.some(({ senses, start }) => start >= at.end && senses.includes("count"))
    );
  };
  if (id !== null) {
    if (has("derived")) return "other";
    if (has("share")) return "resourceShare";
    if (has("verdict")) return "resourceVerdict";
    const tail = headings.read(bare).at(-1);
    const standard =
      has("standard") || (tail?.senses.includes("standardTail") && tail.end === bare.length);
    return standard && resourceOf(last) === null ? "resourceStandard" : "resource";
  }
  if (counts("unmet")) return "unmetCount";
  if (counts("met")) return "metCount";
  if (has("verdict")) return "verdict";
  if (isWhole("serial")) return "serial";
  if (has("name") || isWhole("nameWhole")) return "name";
  if (has("level")) return "level";
  if (has("grades")) return "grades";
  return isStudents(words, last) ? "students" : "other";
}

/** Whether words say that figures are shares of the standard (达标率, 占标准的比例) and not of an average. */
export function saysShare(words: string): boolean {
  return headings.has(words, "share") && !headings.has(words, "average");
}

/** Whether a heading sums up the students of several columns: 合计. */
export function isAllStudents(words: string): boolean {
  return headings.has(words, "allStudents");
}

function isStudents(words: string, last: string): boolean {
  if (headings.has(words, "otherStudents") || isPerStudent(last)) return false;
  return headings.has(words, "students") || headings.sensesOf(words).includes("studentsWhole");
}

import { normalForm } from "../../cell/normalForm";
import type { HeaderStack } from "../../frame/headerStacks";
import type { ResourceId } from "../../standard/resourceStandards";
import type { SchoolLevel } from "../../standard/schoolLevel";
import { levelOf } from "./levelOf";
import { isPerStudent, resourceOf } from "./resourceOf";

/** What the lanes of a table hold, by their headers. */
export type ColumnRole =
  | "name"
  | "level"
  | "grades"
  | "students"
  /** A resource: its figure, 是否达标, the printed standard. */
  | "resource"
  | "resourceVerdict"
  | "resourceStandard"
  | "verdict"
  | "metCount"
  | "unmetCount"
  | "other";

export interface Column {
  lane: number;
  role: ColumnRole;
  /** The header on one line, as printed. */
  header: string;
  /** The same in normal form. */
  words: string;
  id: ResourceId | null;
  /** The words say that the figure is for one student or a hundred. */
  perStudent: boolean;
  /** Level that the header names: 小学 over a group of lanes. */
  level: SchoolLevel | null;
}

const INDEX_OR_UNIT = /^[(（]?(?:L?\d{1,2}|[甲乙丙丁戊己庚辛])[)）]?$/i;
const VERDICT = /是否|达标情况|达标与否|达标否|达标状况|评估结论|评定|结论/;
const STANDARD = /达标值|标准值?$|标准[(]|目标值|基本值|底线|基准|85%|要求/;
const DERIVED =
  /差异系数|排名|名次|得分|缺口|差额|差距|还差|增减|比上年|较上年|满足率|占比|比例|达标率/;

/** The roles of lanes firstLane …, by their header texts (outermost first). */
export function readColumns(stacks: readonly HeaderStack[], firstLane: number): Column[] {
  const columns = stacks.map((stack, k): Column => {
    const texts = stack.filter((text) => !INDEX_OR_UNIT.test(text));
    const words = normalForm(texts.join(" "));
    const last = normalForm(texts.at(-1) ?? "");
    const id = resourceOf(words);
    return {
      lane: firstLane + k,
      role: roleOf(words, last, id),
      header: texts.join(" "),
      words,
      id,
      perStudent: isPerStudent(words),
      level: levelOf(words),
    };
  });
  return withOwnVerdicts(columns);
}

/** Of several columns 是否达标, each that stands behind a resource is that resource's; a single one is the school's. */
function withOwnVerdicts(columns: readonly Column[]): Column[] {
  const verdicts = columns.filter(({ role }) => role === "verdict").length;
  return columns.map((column, k) => {
    const before = columns[k - 1];
    return verdicts > 1 && column.role === "verdict" && before?.role === "resource"
      ? { ...column, role: "resourceVerdict", id: before.id }
      : column;
  });
}

function roleOf(words: string, last: string, id: ResourceId | null): ColumnRole {
  if (id !== null) {
    if (DERIVED.test(last)) return "other";
    if (VERDICT.test(last)) return "resourceVerdict";
    return STANDARD.test(last) && resourceOf(last) === null ? "resourceStandard" : "resource";
  }
  if (/(?:未|不)(?:达标|合格|达到).*(?:数|项|个)/.test(last)) return "unmetCount";
  if (/(?:达标|合格|达到).*(?:项|个|指标)数?|达标数/.test(last)) return "metCount";
  if (VERDICT.test(last)) return "verdict";
  if (isNameHeader(last)) return "name";
  if (/学段|学校类[型别]|办学类[型别]|^类[型别]$|学校性质|办学层次|办学形式/.test(last))
    return "level";
  if (/年级数/.test(last)) return "grades";
  return isStudents(words, last) ? "students" : "other";
}

/** Whether a header (by `normalForm`) names a column of schools. */
export function isNameHeader(last: string): boolean {
  return /^(?:学校|校名|校[(（]园[)）]名称?|单位|名称|校点|学校[(（].*[)）])$|(?:学校|单位|校点|机构)(?:全称|名称|名)|学校、?教学点/.test(
    last
  );
}

function isStudents(words: string, last: string): boolean {
  if (
    /随迁|寄宿|住宿|留守|毕业|招生|残疾|班额|每班|家庭|转入|转出|女/.test(words) ||
    isPerStudent(last)
  )
    return false;
  return /在校(?:学)?生|学生(?:总|人)?数|学生总人数|在籍(?:学)?生|学籍数|在校人数|^学生$/.test(
    words
  );
}

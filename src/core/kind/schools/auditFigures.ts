import { roundHalfUp } from "../../quantity/roundHalfUp";
import type { Finding } from "../../finding/checkReport";
import type { AssessedResource, AssessedSchools } from "./assess";
import type { Figure, ResourceColumn, SchoolsModel } from "./model";
import { isUnreadable } from "./readFigure";
import { perStudents } from "./resourceValues";
import { inPrint } from "./wording";

/** More than this for one student, or as many people or rooms as students, is a lost decimal point. */
const MOST: Readonly<Record<string, number>> = { 人: 100, 间: 100, "㎡": 1000, 元: 1_000_000 };
/** Share of a column that must follow from the whole numbers before the others are held against them. */
const FOLLOWING = 0.6;

/**
 * Findings on the schools' own figures: texts that are no numbers, impossible numbers, blanks that the whole number and
 * the students determine, and figures that do not follow from them.
 */
export function auditFigures(model: SchoolsModel, { resources }: AssessedSchools): Finding[] {
  const students = model.schools.flatMap(({ students: figure, name }) =>
    figure === null ? [] : checkCount(figure, name, "在校生数")
  );
  return [
    ...students,
    ...resources.flatMap((resource) => {
      const column = model.resources.find(({ id }) => id === resource.id);
      return column === undefined ? [] : checkResource(model, resource, column);
    }),
  ];
}

function checkResource(
  model: SchoolsModel,
  resource: AssessedResource,
  column: ResourceColumn
): Finding[] {
  return [
    ...model.schools.flatMap(({ name }, k) => {
      const printed = column.printed[k];
      const whole = column.whole[k];
      return [
        ...(printed === undefined ? [] : checkPerStudent(printed, name, resource)),
        ...(whole === undefined ? [] : checkWhole(whole, name, column.header, resource.whole)),
      ];
    }),
    ...checkDerived(model, resource, column),
  ];
}

function checkCount(figure: Figure, school: string, what: string): Finding[] {
  if (isUnreadable(figure)) return [unreadable(figure, school, what)];
  if (figure.value === null) return [];
  if (figure.value < 0) return [impossible(figure, school, what, "不可能为负数")];
  return Number.isInteger(figure.value) ? [] : [impossible(figure, school, what, "应是整数")];
}

function checkWhole(figure: Figure, school: string, what: string, isCount: boolean): Finding[] {
  if (isCount) return checkCount(figure, school, what);
  if (isUnreadable(figure)) return [unreadable(figure, school, what)];
  return (figure.value ?? 0) < 0 ? [impossible(figure, school, what, "不可能为负数")] : [];
}

function checkPerStudent(figure: Figure, school: string, resource: AssessedResource): Finding[] {
  if (isUnreadable(figure)) return [unreadable(figure, school, resource.name)];
  if (figure.value === null) return [];
  if (figure.value < 0) return [impossible(figure, school, resource.name, "不可能为负数")];
  const most = MOST[resource.unit] ?? Infinity;
  return figure.value > most
    ? [
        impossible(
          figure,
          school,
          resource.name,
          `大得不合常理（标准是 ${resource.threshold}），可能漏了小数点`
        ),
      ]
    : [];
}

/** Blanks and figures that whole number ÷ students gives. */
function checkDerived(
  { schools }: SchoolsModel,
  { name: what, per }: AssessedResource,
  { printed, whole }: ResourceColumn
): Finding[] {
  if (printed.length === 0 || whole.length === 0) return [];
  const rows = schools.flatMap(({ name, students }, k) => {
    const figure = printed[k];
    const value = perStudents(whole[k], students, per);
    return figure === undefined || value === null ? [] : [{ name, figure, value }];
  });
  const filled = rows.filter(({ figure }) => figure.value !== null);
  const wrong = filled.filter(
    ({ figure, value }) => Math.abs((figure.value ?? 0) - value) > figure.step * 0.5001 + 1e-9
  );
  const follows = filled.length - wrong.length >= filled.length * FOLLOWING;
  const places = Math.max(
    2,
    ...filled.map(({ figure }) => Math.round(-Math.log10(figure.step / figure.scale)))
  );
  return [
    ...rows.flatMap(({ name, figure, value }): Finding[] => {
      if (figure.text !== "" || !follows) return [];
      const computed = roundHalfUp(inPrint(figure, value), places);
      return [
        {
          rule: "missing-value",
          cell: figure.cell,
          printed: null,
          computed,
          message: `${name}的${what}（${figure.cell}）是空的，按总数和学生数推算应为 ${computed}。`,
        },
      ];
    }),
    ...(follows ? wrong : []).map(({ name, figure, value }): Finding => ({
      rule: "rate-mismatch",
      cell: figure.cell,
      printed: inPrint(figure, figure.value ?? 0),
      computed: inPrint(figure, value),
      message: `${name}的${what}印作 ${figure.text}，按总数和学生数应为 ${roundHalfUp(inPrint(figure, value), places)}。`,
    })),
  ];
}

function unreadable({ cell, text }: Figure, school: string, what: string): Finding {
  return {
    rule: "unknown-mark",
    cell,
    printed: text,
    computed: null,
    message: `${school}的${what}（${cell}）填的“${text}”不是能识别的数，没有参加计算，也不算达标。请改成数字。`,
  };
}

function impossible(figure: Figure, school: string, what: string, why: string): Finding {
  return {
    rule: "out-of-range",
    cell: figure.cell,
    printed: figure.value === null ? figure.text : inPrint(figure, figure.value),
    computed: null,
    message: `${school}的${what}（${figure.cell}）是 ${figure.text}，${why}，请核对。`,
  };
}

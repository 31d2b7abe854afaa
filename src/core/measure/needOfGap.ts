import type { Fault } from "../cell/fault";
import { significant } from "../quantity/significant";
import { HUNDRED_MILLION } from "./hundredMillion";

/**
 * 应增经费 in 亿元 = 差额 (yuan a student) × students ÷ 1e8, signed like the gap: negative is what must be added.
 * #NUM! for a negative number of students.
 */
export function needOfGap(gap: number, students: number): number | Fault {
  if (students < 0) return { code: "#NUM!", reason: "学生数不能是负数。" };
  return significant((gap * students) / HUNDRED_MILLION);
}

import type { Fault } from "../cell/fault";
import { significant } from "../quantity/significant";
import { gap } from "./gap";

/** Yuan in one 亿元. */
const HUNDRED_MILLION = 1e8;

/**
 * 应增经费 in 亿元 = 差额 (yuan a student) × students ÷ 1e8, signed like the gap: negative is what must be added.
 * #NUM! for a negative number of students.
 */
export function need(actual: number, benchmark: number, students: number): number | Fault {
  if (students < 0) return { code: "#NUM!", reason: "学生数不能是负数。" };
  return significant((gap(actual, benchmark) * students) / HUNDRED_MILLION);
}

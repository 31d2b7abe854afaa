import type { Fault } from "../cell/fault";
import { gap } from "./gap";
import { needOfGap } from "./needOfGap";

/** 应增经费 in 亿元 of an actual figure against its benchmark, both in yuan a student: `needOfGap` of their gap. */
export function need(actual: number, benchmark: number, students: number): number | Fault {
  return needOfGap(gap(actual, benchmark), students);
}

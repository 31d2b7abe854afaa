import type { Draw } from "../draw/draw";
import type { Mark } from "./checklistModel";
import type { Grade, MarkSet } from "./markSet";
import { statusOf } from "./statusOf";

/** A cell with the mark of a grade, now and then with a remark behind it. */
export function markOf(draw: Draw, set: MarkSet, met: number, index: number): Mark {
  const grade = set.grades[index];
  const status = statusOf(set, met, index);
  return { status, was: status, ink: inkOf(draw, grade), fault: false };
}

function inkOf(draw: Draw, grade: Grade | undefined): Mark["ink"] {
  if (!grade) return { value: null };
  if (grade.remarks && draw.chance(0.3))
    return { ...grade.ink, value: `${grade.shown}${draw.pick(grade.remarks)}` };
  return grade.ink;
}

import type { MarkStatus } from "../../../src/core/finding/checkReport";
import type { Draw } from "../draw/draw";
import type { Mark } from "./checklistModel";
import type { Grade, MarkSet } from "./markSet";

/** Written where an indicator does not apply. */
export const NOT_APPLICABLE: readonly string[] = ["——", "不适用"];

/** What a grade counts as under a note that lets the best `met` grades count. */
export function statusOf(set: MarkSet, met: number, grade: number): MarkStatus {
  if (grade < met) return "met";
  return set.grades[grade]?.zero === true ? "zero" : "unmet";
}

/**
 * Marks by item and lane: some lanes do well, some badly, some items are met everywhere. With `gaps` some cells or
 * whole items do not apply. No lane and no table is left without both kinds of marks where there is room for them.
 */
export function drawMarks(
  draw: Draw,
  set: MarkSet,
  met: number,
  size: { items: number; lanes: number },
  gaps: boolean
): Mark[][] {
  const skill = Array.from({ length: size.lanes }, () => 0.35 + 0.6 * draw.unit());
  const na = draw.pick(NOT_APPLICABLE);
  return Array.from({ length: size.items }, () => {
    const ease = draw.weighted([
      [2, 1],
      [6, 0],
      [1, -0.25],
    ]);
    const nowhere = gaps && draw.chance(0.06);
    return skill.map((lane): Mark => {
      if (nowhere || (gaps && draw.chance(0.03)))
        return { status: "excluded", was: "excluded", ink: { value: na }, fault: false };
      const good = draw.chance(ease === 1 ? 0.97 : lane + ease);
      const grade = good ? draw.int(0, met - 1) : draw.int(met, set.grades.length - 1);
      return markOf(draw, set, met, grade);
    });
  });
}

/** Other signs for a tick, as fonts and input methods give them. */
const TICKS = ["√", "✓", "✔"];

/** The same marks with ticks of several sorts among them, where the sheet's own tick is one. */
export function withMixedTicks(draw: Draw, cells: readonly (readonly Mark[])[]): Mark[][] {
  return cells.map((line) =>
    line.map((mark) =>
      TICKS.includes(String(mark.ink.value)) && draw.chance(0.3)
        ? { ...mark, ink: { ...mark.ink, value: draw.pick(TICKS) } }
        : mark
    )
  );
}

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

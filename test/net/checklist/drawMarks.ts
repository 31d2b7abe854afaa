import { markOf } from "./markOf";
import type { Draw } from "../draw/draw";
import type { Mark } from "./checklistModel";
import type { MarkSet } from "./markSet";

/** Written where an indicator does not apply. */
const NOT_APPLICABLE: readonly string[] = ["——", "不适用"];

/**
 * Marks by item and lane: some lanes do well, some badly, some items are met everywhere. With `gaps` some cells or
 * whole items do not apply.
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

import type { Draw } from "../draw/draw";
import type { Ink } from "../paper/paper";

/** A text as it is typed with stray white space around it; numbers and blanks stay. */
export function padded(draw: Draw, ink: Ink): Ink {
  if (typeof ink.value !== "string" || !draw.chance(0.3)) return ink;
  const space = draw.pick([" ", "　", "  ", "\n"]);
  return { ...ink, value: draw.chance(0.5) ? `${ink.value}${space}` : `${space}${ink.value}` };
}

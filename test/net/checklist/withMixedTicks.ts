import type { Draw } from "../draw/draw";
import type { Mark } from "./checklistModel";

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

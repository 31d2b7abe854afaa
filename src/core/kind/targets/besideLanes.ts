import { textOf } from "../../cell/textOf";
import type { TableFrame } from "../../frame/tableFrame";
import { attributeOf } from "./attributeOf";
import { isUnit } from "./isUnit";

/** Lanes that say of each line in what unit it counts and how it binds; null where there is none. */
export interface BesideLanes {
  unit: number | null;
  attribute: number | null;
}

/** Finds the lanes of units and attributes by what they hold, wherever they stand. */
export function besideLanes(frame: TableFrame): BesideLanes {
  const { view, lines, labelLanes, remarkLanes, lanes } = frame;
  const all = [...labelLanes, ...remarkLanes, ...lanes.map(({ at }) => at)];
  const holds = (is: (text: string) => boolean) =>
    all.find((lane) => {
      let [filled, fitting] = [0, 0];
      for (const { at: line } of lines) {
        const text = textOf(view.seen(line, lane));
        if (text === "") continue;
        filled++;
        if (is(text)) fitting++;
      }
      return fitting * 2 > filled;
    }) ?? null;
  return { unit: holds(isUnit), attribute: holds((text) => attributeOf(text) !== null) };
}

import type { TargetPart } from "./model";
import type { FiguresOfLine } from "./piecesOf";
import { toReadings } from "./toReadings";

/** How many figures the cells of a line hold; 1 for none. */
export function countOf({ value, target }: Pick<FiguresOfLine, "value" | "target">): number {
  return Math.max(1, value.length, target.length);
}

/** Whether values and targets of a line cannot be told to belong together: two values, three targets. */
export function areApart({ value, target }: Pick<FiguresOfLine, "value" | "target">): boolean {
  return value.length > 0 && target.length > 1 && value.length !== target.length;
}

/**
 * The parts of an indicator that one line prints, by the labels of its figures. A single target holds for every part; a
 * single value does not. `unit` are the words that print the unit.
 */
export function partsOf(
  line: FiguresOfLine,
  labels: readonly string[],
  unit: string,
  percent: boolean
): TargetPart[] {
  const { pair } = line;
  const { value, target, baseline } = toReadings(line, unit, percent, pair.target.sign);
  const apart = areApart(line);
  return Array.from({ length: countOf(line) }, (_, k): TargetPart => {
    const own = line.target[k]?.label || line.value[k]?.label || labels[k] || "";
    return {
      label: [line.label, own].filter((text) => text !== "").join(" "),
      valueCell: line.valueCell,
      targetCell: line.targetCell,
      value: apart ? null : (value[k] ?? null),
      target: (target.length === 1 ? target[0] : target[k]) ?? null,
      baseline: baseline[k] ?? null,
      valueIsBaseline: pair.valueIsBaseline,
    };
  });
}

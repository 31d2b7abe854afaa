import { Lexicon } from "../../lexicon/lexicon";
import { PARTITION, type PartitionSense } from "../../lexicon/zh/partitions";
import { isMeasure } from "./additive";
import { bareLabel } from "./entryRole";
import { isUnitHeading } from "./isUnitHeading";
import type { Entry } from "./model";

const words = new Lexicon<PartitionSense>(PARTITION);

/**
 * Whether the lines of a table are what is measured, or the parts that each thing across is divided into (公办, 民办; 城区,
 * 镇区), rather than what it is measured of. Lines of totals and of means may stand among them.
 */
export function areMeasures(lines: readonly Entry[]): boolean {
  return lines.every(({ region, role, path }) => {
    const name = path.at(-1) ?? "";
    if (words.read(bareLabel(name)).length > 0) return true;
    return !region && (role !== "item" || isMeasure(name) || hasUnit(name));
  });
}

/** Whether a label ends in the unit of its figures: 在校生（万人）. */
function hasUnit(label: string): boolean {
  const [unit] = /[(（][^()（）]+[)）]$/.exec(label.trim()) ?? [];
  return unit !== undefined && isUnitHeading(unit);
}

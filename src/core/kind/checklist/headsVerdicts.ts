import type { FrameEntry } from "../../frame/frameEntry";
import { Lexicon } from "../../lexicon/lexicon";
import { HEADINGS, type HeadingSense } from "../../lexicon/zh/headings";

const headings = new Lexicon<HeadingSense>(HEADINGS);

/** Whether a heading under that of an indicator says that verdicts stand there: 是否达标 beside 指标值. */
export function headsVerdicts({ path, key }: FrameEntry): boolean {
  return path.length > 0 && headings.sensesOf(key).includes("verdict");
}

const BESIDE: readonly HeadingSense[] = ["describing", "aim", "reached"];

/**
 * Lines under headings of indicators beside their verdicts, which are no verdicts themselves: 指标值 beside 是否达标, by its
 * words or as it stands beside the verdict of several indicators.
 */
export function besideVerdicts(entries: readonly FrameEntry[]): ReadonlySet<FrameEntry> {
  const over = ({ path }: FrameEntry) => path.join("\n");
  const judged = new Set(entries.filter(headsVerdicts).map(over));
  if (judged.size === 0) return new Set();
  const others = entries.filter((entry) => !headsVerdicts(entry) && judged.has(over(entry)));
  const times = new Map<string, number>();
  for (const { name } of others) times.set(name, (times.get(name) ?? 0) + 1);
  const says = (key: string) => headings.sensesOf(key).some((sense) => BESIDE.includes(sense));
  return new Set(others.filter(({ name, key }) => (times.get(name) ?? 0) > 1 || says(key)));
}

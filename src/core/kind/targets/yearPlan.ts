import { normalForm } from "../../cell/normalForm";
import { Lexicon } from "../../lexicon/lexicon";
import { PERIODS } from "../../lexicon/zh/periods";
import { PLANS, type PlanSense } from "../../lexicon/zh/plans";
import type { AimLane } from "./aimLanes";
import { yearsIn } from "./yearsIn";

/** Lanes headed by years alone, read as a plan: where the way begins, what was reached or is on the way, where it ends. */
export interface YearPlan {
  value: AimLane;
  target: AimLane;
  /** Where the way begins, when `value` was reached on the way; null when it begins at `value`. */
  baseline: AimLane | null;
  /** Years between value and target that are steps of the plan. */
  steps: AimLane[];
  /** What was printed says that the last year is a target; false where only the years speak for it. */
  sure: boolean;
}

/** What is known of a table whose lanes are years. */
export interface PlanSigns {
  /** Title, sheet name and headings over all lanes. */
  texts: readonly string[];
  /** Its indicators are told to be binding or expected. */
  binding: boolean;
  /** Whether a lane's cells hold comparisons: ≥95, 99%以上. */
  compares: (lane: number) => boolean;
}

/** Weights of the evidence that the last of several years is a target; from `ENOUGH` on it is one. */
const SPOKEN = 3;
const BINDING = 3;
const COMPARED = 3;
const ENDS_PLAN = 3;
const BEFORE_END = -3;
const FIVE_YEARS = 2;
const LISTED = 1;
const NAMED = 1;
const STRETCH = -2;
const HISTORY = -2;
const EACH_YEAR = -3;
const NEXT_YEAR = -1;
const ENOUGH = 3;

const plans = new Lexicon<PlanSense>(PLANS);

/**
 * Reads lanes of years as a plan whose last year is the target; null where they are only history. Without a plan's own
 * first year in the title the first lane is where the way begins, and the years between are steps, unless the words speak of
 * an assessment midway.
 */
export function yearPlan(lanes: readonly AimLane[], signs: PlanSigns): YearPlan | null {
  const dated = lanes
    .flatMap((lane) => (lane.year === null ? [] : [{ lane, year: lane.year }]))
    .sort((a, b) => a.year - b.year);
  const [first, last] = [dated[0], dated.at(-1)];
  if (first === undefined || last === undefined || first.year === last.year) return null;
  const keys = signs.texts.map(normalForm);
  const has = (sense: PlanSense) => keys.some((key) => plans.has(key, sense));
  const stretch = keys.map(stretchIn).find((one) => one !== null) ?? null;
  const isNamed = stretch === null && keys.some((key) => yearsIn(key).years.includes(last.year));
  const gaps = dated.slice(1).map(({ year }, k) => year - (dated[k]?.year ?? year));
  const printed =
    (has("plan") ? SPOKEN : 0) +
    (signs.binding ? BINDING : 0) +
    (signs.compares(last.lane.lane) && !signs.compares(first.lane.lane) ? COMPARED : 0) +
    (stretch !== null && first.year < stretch.from
      ? last.year === stretch.to
        ? ENDS_PLAN
        : BEFORE_END
      : 0);
  const score =
    printed +
    (last.year % 5 === 0 && (gaps.at(-1) ?? 0) > 1 ? FIVE_YEARS : 0) +
    (has("list") ? LISTED : 0) +
    (isNamed ? NAMED : 0) +
    (stretch !== null && first.year >= stretch.from ? STRETCH : 0) +
    (has("history") ? HISTORY : 0) +
    (gaps.every((gap) => gap === 1) ? (gaps.length > 1 ? EACH_YEAR : NEXT_YEAR) : 0);
  if (score < ENOUGH) return null;
  const before = dated.slice(0, -1);
  const begun = before.filter(({ year }) => stretch !== null && year < stretch.from);
  const reached = has("midway") ? before : begun.length > 0 ? begun : [first];
  const value = reached.at(-1) ?? first;
  const start = begun.at(-1) ?? first;
  return {
    value: value.lane,
    target: last.lane,
    baseline: value === start ? null : start.lane,
    steps: before.flatMap((one) => (reached.includes(one) ? [] : [one.lane])),
    sure: printed >= ENOUGH,
  };
}

/** The years that a plan is for, by its name (十四五) or as 2021—2025年; null where none are printed. */
function stretchIn(key: string): { from: number; to: number } | null {
  const named = Object.entries(PERIODS).find(([name]) => key.includes(name))?.[1];
  if (named !== undefined) return named;
  const { years, range } = yearsIn(key);
  const [from, to] = years;
  return range && from !== undefined && to !== undefined && from < to ? { from, to } : null;
}

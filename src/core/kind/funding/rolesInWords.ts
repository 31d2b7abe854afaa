import { normalForm } from "../../cell/normalForm";
import { Lexicon } from "../../lexicon/lexicon";
import { FUNDING, type FundingSense } from "../../lexicon/zh/funding";
import { STAGES } from "../../lexicon/zh/stages";
import { regionKind } from "../../region/regionKind";
import type { Role } from "./role";
import type { Unit } from "./unitsIn";

export const fundingWords = new Lexicon<FundingSense | "stage">(FUNDING, STAGES);

/** What the words of a heading say that its column holds. */
export interface WordReading {
  /** Likeliest first; [] when they say nothing. */
  roles: readonly Role[];
  /** A difference that is printed only below, or only above the benchmark. */
  side: "below" | "above" | null;
  /** The words fit more than one kind of column: a heading over them may say more, the figures decide. */
  open: boolean;
}

const NOTHING: WordReading = { roles: [], side: null, open: false };
const YEAR = /(?:19|20)\d\d/;
/** A unit of so many yuan is too large for money per student. */
const LARGE = 1e8;

/**
 * Reads a heading as grammar: a benchmark that something is compared with (低于全省平均, 相当于全省平均的) is a difference or
 * a share, one that is to be reached (达到省水平应增经费) a need, one alone the benchmark itself.
 */
export function rolesInWords(text: string, units: readonly Unit[]): WordReading {
  const key = normalForm(text);
  const outside = read(key.replace(/[([][^()[\]]*[)\]]/g, ""), units);
  return outside.roles.length > 0 ? outside : read(key, units);
}

function read(key: string, units: readonly Unit[]): WordReading {
  const words = fundingWords.read(key);
  const has = (...senses: readonly FundingSense[]) =>
    words.some((word) => senses.some((sense) => word.senses.includes(sense)));
  const unit = units[0];
  const percent = unit?.of === "percent";
  const isPlace = regionKind(key.replace(/\d+[^\d]?/g, "")) === "benchmark";
  const benchmark = isPlace || has("place", "nation", "target");
  if (has("rank")) return sure("rank");
  if (has("verdict", "spread")) return sure("note");
  if (has("students") && !has("perHead", "money", "need"))
    return sure(has("growth", "growthOverLastYear") ? "note" : "students");
  if (has("growthOverBase")) return sure("growth");
  if (has("growthOverLastYear"))
    return sure(benchmark && !has("reach") ? "benchmarkGrowth" : "growthOverLastYear");
  if (has("ratio") && !has("growth")) return benchmark ? sure("ratio") : openTo("share");
  const apart = has("less", "more", "difference", "shortfall");
  const compared = benchmark && (apart || has("than", "change"));
  if (compared && !has("need")) {
    if (percent) return openTo(apart ? "deviation" : "ratio", "deviation", "ratio");
    const side = has("less", "shortfall") ? "below" : has("more") ? "above" : null;
    return unit === undefined
      ? { roles: ["gap", "ratio", "deviation"], side, open: true }
      : { roles: [unit.factor >= LARGE ? "need" : "gap"], side, open: false };
  }
  if (has("growth")) {
    if (benchmark && has("reach", "need")) return sure("growth");
    if (benchmark) return has("than") ? openTo("deviation", "growth") : sure("benchmarkGrowth");
    return openTo("growthOverLastYear", "growth", "deviation");
  }
  if (has("change")) return openTo(percent ? "growthOverLastYear" : "change");
  if (has("need"))
    return has("perHead") && unit?.of === "money" && unit.factor < LARGE
      ? { roles: ["gap"], side: "below", open: false }
      : sure("need");
  if (has("difference", "shortfall")) {
    if (percent) return sure("deviation");
    const side = has("shortfall") ? "below" : null;
    if (unit !== undefined && unit.factor >= LARGE) return sure("need");
    if (has("perHead") || (unit?.factor === 1 && !has("money")))
      return { roles: ["gap"], side, open: true };
    return { roles: has("money") ? ["need", "gap"] : ["gap", "need"], side, open: true };
  }
  // A benchmark in % is what it is a share of.
  if (benchmark && percent) return openTo("ratio", "deviation");
  if (benchmark) return sure(has("lastYear") ? "otherBenchmark" : "target");
  if (percent) return openTo("share");
  if (has("lastYear")) return openTo("lastYear");
  if (has("perHead", "actual")) return sure("actual");
  if (has("money")) return openTo("actual", "amount");
  return YEAR.test(key) &&
    words.every(({ senses }) => senses.includes("filler") || senses.includes("stage"))
    ? openTo("actual")
    : NOTHING;
}

function sure(role: Role): WordReading {
  return { roles: [role], side: null, open: false };
}

function openTo(...roles: readonly Role[]): WordReading {
  return { roles, side: null, open: true };
}

import { normalForm } from "../../cell/normalForm";
import { Lexicon } from "../../lexicon/lexicon";
import { SUBJECTS, type SubjectSense } from "../../lexicon/zh/subjects";
import { benchmarkFigure } from "./benchmark";
import type { FundingRow, StageColumns } from "./model";
import { fundingWords } from "./rolesInWords";
import { mainBenchmark } from "./rowRoles";
import { speaksOfMoney } from "./speaksOfMoney";

const subjects = new Lexicon<SubjectSense>(SUBJECTS);
/** Yuan per student that a benchmark may be. */
const POSSIBLE: [number, number] = [20, 2e6];

/** Whether a stage has a benchmark that can be money per student, and figures to hold against it. */
export function isCompared(stage: StageColumns, rows: readonly FundingRow[]): boolean {
  const benchmark = benchmarkFigure({ rows }, stage)?.number?.value ?? 0;
  return (
    benchmark >= POSSIBLE[0] &&
    benchmark <= POSSIBLE[1] &&
    (["actual", "gap", "growth", "need"] as const).some((measure) => stage.figures[measure])
  );
}

/**
 * Why the stages of a table of places are no money per student held against a benchmark, as a clause in Chinese, '' where nothing
 * speaks of money at all; null when they are. `texts` are title, sheet, captions and headings.
 */
export function doubtOf(
  stages: readonly StageColumns[],
  rows: readonly FundingRow[],
  texts: readonly string[]
): string | null {
  const keys = texts.map(normalForm);
  const has = (...senses: Parameters<typeof fundingWords.has>[1][]) =>
    keys.some((key) => fundingWords.has(key, ...senses));
  if (!speaksOfMoney(texts)) return "";
  const prints = (...measures: (keyof StageColumns["figures"])[]) =>
    stages.some(({ figures }) => measures.some((measure) => figures[measure] !== undefined));
  const hasBenchmark = mainBenchmark(rows) !== null || has("place", "nation");
  if (
    !has("perStudent", "perHead") &&
    !prints("gap", "need") &&
    !(prints("target") && hasBenchmark)
  )
    return "看不出是生均还是人均";
  if (!has("perStudent") && !keys.some((key) => subjects.has(key, "education")))
    return "看不出是教育经费";
  return stages.some((stage) => isCompared(stage, rows))
    ? null
    : "没有印出全省平均等基准，或者没有与基准相比的数";
}

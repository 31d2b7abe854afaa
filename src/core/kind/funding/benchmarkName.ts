import { normalForm } from "../../cell/normalForm";
import { regionKind } from "../../region/regionKind";
import { commonTarget } from "./benchmark";
import type { FundingRow, StageColumns } from "./model";
import { fundingWords } from "./rolesInWords";
import { mainBenchmark } from "./rowRoles";

/**
 * Marks, of several benchmark rows, the one whose figures are the targets that the regions print; none where the figures tell
 * none apart or the user chose one.
 */
export function markMain(rows: FundingRow[], stages: readonly StageColumns[]): void {
  const benchmarks = rows.flatMap((row, k) => (row.role === "benchmark" ? [{ row, k }] : []));
  if (benchmarks.length < 2 || benchmarks.some(({ row }) => row.main)) return;
  const scores = benchmarks.map(({ row, k }) => ({ row, score: matches(stages, rows, k) }));
  const [best, next] = scores.sort((a, b) => b.score - a.score);
  if (best !== undefined && best.score > (next?.score ?? 0)) best.row.main = true;
}

/**
 * What the benchmark is called: its row, unless the column of targets names another place; else that column's place; else the
 * place that the `texts` around name first; '' when nothing does.
 */
export function benchmarkName(
  rows: readonly FundingRow[],
  stages: readonly StageColumns[],
  texts: readonly string[]
): string {
  const main = mainBenchmark(rows);
  const header =
    stages.map(({ headers }) => headers.target ?? "").find((text) => placeIn(text) !== "") ?? "";
  if (
    main !== null &&
    (header === "" || main.main === true || matches(stages, rows, rows.indexOf(main)) > 0)
  )
    return main.name;
  if (header !== "") return placeIn(header);
  return main?.name ?? texts.map(placeIn).find((name) => name !== "") ?? "";
}

/** In how many stages the targets that the regions print are the figure of a row. */
function matches(stages: readonly StageColumns[], rows: readonly FundingRow[], k: number): number {
  return stages.filter((stage) => {
    const common = commonTarget(stage, rows)?.number?.value;
    const own = [stage.figures.target?.[k], stage.figures.actual?.[k]];
    return common !== undefined && own.some((figure) => figure?.number?.value === common);
  }).length;
}

/** The words of a text that name the place compared with: 2022年全省平均（元） → 全省平均, 浙江省（元） → 浙江省; '' for none. */
function placeIn(text: string): string {
  const key = normalForm(text).replace(/[([][^()[\]]*[)\]]/g, "");
  const word = fundingWords
    .read(key)
    .find(({ senses }) => senses.includes("place") || senses.includes("nation"));
  if (word !== undefined) return word.word;
  return key.length <= LONGEST && regionKind(key) === "benchmark" ? key : "";
}

const LONGEST = 8;

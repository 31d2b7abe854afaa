import { normalForm } from "../../cell/normalForm";
import { areaAddress } from "../../area/address";
import type { Hints } from "../../frame/hints";
import type { TableFrame } from "../../frame/tableFrame";
import { errorsIn } from "../../sheet/errorsIn";
import { benchmarkFigure } from "./benchmark";
import { benchmarkName, markMain } from "./benchmarkName";
import { columnsOf } from "./columnsOf";
import { figureReader } from "./figureReader";
import { groupColumns } from "./groupColumns";
import { headBlocks } from "./headBlocks";
import { doubtOf, isCompared } from "./doubtOf";
import type { FundingModel, FundingRow } from "./model";
import { notUnderstoodIn } from "./notUnderstoodIn";
import type { Places } from "./places";
import { readingOf } from "./readingOf";
import { readStage } from "./readStage";
import type { Role } from "./role";
import { mainBenchmark, rowRoles } from "./rowRoles";
import { fundingWords } from "./rolesInWords";
import { settleRoles, type SettledColumn } from "./settleRoles";
import { stagesAlone } from "./stagesAlone";
import type { RowEvidence } from "./sumEvidence";
import { unitsIn } from "./unitsIn";
import type { WordsAround } from "./wordsAround";

/** What a side of a frame is as a funding table, or why it is none. */
export type SideReading = { model: FundingModel } | { model: null; doubts: string[] };

/** Roles of columns that make a table look like one of money against a benchmark. */
const COMPARING: readonly Role[] = ["target", "gap", "ratio", "growth", "actual"];

/** Reads a side of a frame whose lines are named by places. */
export function readSide(
  side: TableFrame,
  { title, captions, texts }: WordsAround,
  found: Places,
  hints: Hints
): SideReading {
  const { view, area } = side;
  const { sheet } = view;
  const { places, blocks } = headBlocks(side, found);
  const columns = stagesAlone(columnsOf(side, blocks));
  const { reading: unitsRead, read } = figureReader(view, columns, captions.flatMap(unitsIn));

  const name = [title, sheet.name].join(" ");
  const hasTarget = columns.some(({ heading }) => heading.roles[0] === "target");
  const rowsBy = (evidence: readonly RowEvidence[]) =>
    withChoice(rowRoles(places, evidence, name, hasTarget), hints);
  const byWords = rowsBy([]);
  const main = mainBenchmark(byWords);
  const benchmarks = byWords.flatMap((row, k) => (row.role === "benchmark" ? [k] : []));
  const says = (...senses: ("reach" | "need" | "growthOverBase")[]) =>
    texts.some((text) => fundingWords.has(normalForm(text), ...senses));
  const context = {
    read,
    benchmarks: benchmarks.sort(
      (a, b) => Number(byWords[b] === main) - Number(byWords[a] === main)
    ),
    isReached: says("reach", "need", "growthOverBase"),
  };
  const groups = groupColumns(columns).map((group) => ({
    heading: group.heading,
    settled: settleRoles(group.columns, context),
  }));
  const settled = groups.flatMap((group) => group.settled);
  const rows = rowsBy(groups.map(evidenceOf));
  const all = groups.map((group) => readStage(group.heading, group.settled, rows));
  const doubt = doubtOf(all, rows, texts);
  const stages = all.filter((stage) =>
    hints.certain ? benchmarkFigure({ rows }, stage) !== null : isCompared(stage, rows)
  );
  const [only, ...more] = stages;
  if (only === undefined || (doubt !== null && !hints.certain)) {
    const looksLike = settled.find(({ role }) => COMPARING.includes(role))?.column.heading.text;
    return {
      model: null,
      doubts:
        looksLike === undefined || !doubt
          ? []
          : [
              `${areaAddress(area)} 像是生均经费与基准比较的表（“${looksLike}”），没有当作经费表：${doubt}。`,
            ],
    };
  }
  if (more.length === 0) only.name = "";
  markMain(rows, stages);
  return {
    model: {
      kind: "funding",
      sheet: sheet.name,
      title,
      area,
      transposed: view.transposed,
      benchmark: benchmarkName(rows, stages, texts),
      rows,
      stages,
      errors: errorsIn(sheet, area),
      notUnderstood: notUnderstoodIn(view, columns, settled),
      reading: [
        ...unitsRead,
        ...readingOf(settled, places, rows, (line) => view.address(line, side.labelLanes[0] ?? 0)),
      ],
    },
  };
}

/** Rows with the benchmark that the user chose. */
function withChoice(rows: FundingRow[], { benchmark }: Hints): FundingRow[] {
  return rows.map((row) =>
    row.name === benchmark ? { ...row, role: "benchmark", main: true } : row
  );
}

function evidenceOf({ settled }: { settled: readonly SettledColumn[] }): RowEvidence {
  const figures = (...roles: readonly Role[]) =>
    settled.flatMap((one) => (roles.includes(one.role) ? [one.figures] : []));
  return {
    added: figures("need", "students", "amount"),
    perHead: figures("actual", "gap", "growth", "lastYear"),
  };
}

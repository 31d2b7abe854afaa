import { comparedTables } from "../../core/compare/followUp";
import type { DatedComparison } from "../../core/compare/datedComparison";
import { comparePeriods } from "../../core/compare/comparePeriods";
import { pairTables } from "../../core/compare/pairTables";
import { pairWithin } from "../../core/compare/pairWithin";
import { seriesOf } from "../../core/compare/seriesOf";
import { comparisonReport } from "../../core/present/comparisonReport";
import { trendReport } from "../../core/present/trendReport";
import type { CheckedFile } from "../checkFile";
import { reportText } from "../report/reportText";
import { oneLine } from "../report/oneLine";
import { datedChecklists, type Found } from "./datedChecklists";
import type { TaskResult } from "./finishTask";
import type { SheetOfFile } from "./sheetOfFile";

/** What `--compare --json` prints: see docs/guide/compare.md. */
export interface CompareOutput {
  files: { file: string; error?: string }[];
  comparisons: DatedComparison[];
  /** Checklists that have no partner. */
  unpaired: { file: string; sheet: string; title: string }[];
}

/** Compares the checklists of two files, or of one or several files that hold several dates. */
export function compareFiles(
  files: readonly CheckedFile[],
  asked: readonly SheetOfFile[],
  date: string
): TaskResult {
  const tables = files.map((file, k) => datedChecklists(file, asked[k]?.sheet ?? null));
  const [before = [], after, ...further] = tables;
  const { comparisons, unpaired, notes } =
    after === undefined || further.length > 0 ? within(tables.flat()) : between(before, after);
  const output: CompareOutput = {
    files: files.map(({ report: { file, error } }) => ({
      file,
      ...(error !== undefined && { error }),
    })),
    comparisons,
    unpaired: unpaired.map(({ file, model: { sheet, title } }) => ({ file, sheet, title })),
  };
  const reports = [
    comparisonReport(comparisons, date) ?? [],
    trendReport(seriesOf(tables.flat()), date) ?? [],
  ].flat();
  return {
    json: output,
    sheets: reports,
    lines: [
      ...reports.flatMap((report) => [...reportText(report), ""]),
      ...(comparisons.length === 0 ? ["没有找到同一张表的两期：指标至少要有一半相同。"] : []),
      ...notes,
      ...output.unpaired.map(
        ({ file, sheet, title }) =>
          `没有对应的一期：${oneLine(file)}【${oneLine(sheet)}】${oneLine(title)}`
      ),
    ],
  };
}

interface Compared {
  comparisons: DatedComparison[];
  unpaired: Found[];
  notes: string[];
}

function between(before: readonly Found[], after: readonly Found[]): Compared {
  const { pairs, onlyBefore, onlyAfter } = pairTables(
    before.map(({ model }) => model),
    after.map(({ model }) => model)
  );
  const found = pairs.flatMap((pair) => {
    const [a, b] = [before[pair.before], after[pair.after]];
    return a && b ? [[a, b] as const] : [];
  });
  const swapped = found.filter(([a, b]) => (comparePeriods(a.date, b.date) ?? 0) > 0);
  return {
    comparisons: found.map(([a, b]) => comparedTables(a, b)),
    unpaired: [
      ...onlyBefore.flatMap((k) => before[k] ?? []),
      ...onlyAfter.flatMap((k) => after[k] ?? []),
    ],
    notes: swapped.map(
      ([a, b]) =>
        `注意：前一个文件【${oneLine(a.model.sheet)}】写的是${a.date?.text ?? ""}，比后一个文件（${b.date?.text ?? ""}）晚；如果写反了，请把两个文件对调。`
    ),
  };
}

function within(tables: readonly Found[]): Compared {
  const pairs = pairWithin(tables);
  const paired = new Set(pairs.flatMap(({ before, after }) => [before, after]));
  return {
    comparisons: pairs.flatMap(({ before, after }) => {
      const [a, b] = [tables[before], tables[after]];
      return a && b ? [comparedTables(a, b)] : [];
    }),
    unpaired: tables.filter((_, k) => !paired.has(k)),
    notes: pairs.flatMap(({ before, after, dated }) =>
      dated
        ? []
        : [
            `注意：【${oneLine(tables[before]?.model.sheet ?? "")}】和【${oneLine(tables[after]?.model.sheet ?? "")}】分不出先后，按工作表的次序比较。`,
          ]
    ),
  };
}

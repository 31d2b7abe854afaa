import { basename } from "node:path";
import type { CatchUpPlan } from "../../core/plan/catchUpPlan";
import type { FundingPlan } from "../../core/plan/fundingPlan";
import { fundingYears } from "../../core/plan/fundingYears";
import { planCatchUp } from "../../core/plan/planCatchUp";
import { planFunding } from "../../core/plan/planFunding";
import { catchUpReport } from "../../core/present/catchUpReport";
import { fundingPlanReport } from "../../core/present/fundingPlanReport";
import type { FundingModel } from "../../core/kind/funding/model";
import type { CheckedFile } from "../checkFile";
import { oneLine } from "../report/oneLine";
import { reportText } from "../report/reportText";
import type { TaskResult } from "./finishTask";
import type { FundingPlanGoal, PlanGoal } from "./readPlanGoal";

/** What `--plan --json` prints: see docs/guide/catch-up.md. */
export interface PlanOutput {
  files: {
    file: string;
    error?: string;
    checklists: CatchUpPlan[];
    funding: FundingPlan[];
    /** Funding tables that cannot be planned, and why. */
    notPlanned: { sheet: string; reason: string }[];
  }[];
}

/** Plans for every checklist and funding table of the files that a goal fits. */
export function planFiles(
  files: readonly CheckedFile[],
  goals: readonly PlanGoal[],
  date: string
): TaskResult {
  const planned = files.map((file) => planFile(file, goals));
  const output: PlanOutput = { files: planned };
  const sheets = [
    catchUpReport(
      planned.flatMap(({ checklists }) => checklists),
      date
    ),
    fundingPlanReport(
      planned.flatMap(({ funding }) => funding),
      date
    ),
  ].flatMap((sheet) => sheet ?? []);
  return {
    json: output,
    sheets,
    lines: planned.flatMap(({ file, error, checklists, funding, notPlanned }) => [
      ...(error === undefined && planned.length > 1 ? [oneLine(file), ""] : []),
      ...[catchUpReport(checklists, date), fundingPlanReport(funding, date)].flatMap((report) =>
        report === null ? [] : [...reportText(report), ""]
      ),
      ...notPlanned.map(({ sheet, reason }) => `【${oneLine(sheet)}】没有算：${reason}`),
      ...(error === undefined && checklists.length + funding.length + notPlanned.length === 0
        ? [`${oneLine(basename(file))}：没有这个目标能用的表。`]
        : []),
    ]),
  };
}

function planFile(
  { report, workbook, review }: CheckedFile,
  goals: readonly PlanGoal[]
): PlanOutput["files"][number] {
  const { file, error } = report;
  const plan: PlanOutput["files"][number] = {
    file,
    ...(error !== undefined && { error }),
    checklists: [],
    funding: [],
    notPlanned: [],
  };
  for (const goal of goals)
    for (const model of review?.models ?? []) {
      if (model.kind === "checklist" && goal.kind === "checklist")
        plan.checklists.push(planCatchUp(model, goal.goal));
      if (model.kind !== "funding" || goal.kind !== "funding") continue;
      const grid = workbook?.grids.find(({ sheet }) => sheet === model.sheet);
      const made = planTable(model, goal, fundingYears(model, grid));
      if (typeof made === "string") plan.notPlanned.push({ sheet: model.sheet, reason: made });
      else plan.funding.push(made);
    }
  return plan;
}

function planTable(
  model: FundingModel,
  goal: FundingPlanGoal,
  printed: ReturnType<typeof fundingYears>
): FundingPlan | string {
  const baseYear = goal.baseYear ?? printed.base;
  const targetYear = goal.targetYear ?? printed.target;
  if (baseYear === null) return "表上没有写明基年（如“较2021年”），请加 base=2021 再算。";
  if (targetYear === null) return "标题里没有年份，不知道指标值是哪一年的，请加 target=2023 再算。";
  return planFunding(model, {
    byYear: goal.byYear,
    baseYear,
    targetYear,
    benchmarkGrowth: goal.benchmarkGrowth,
  });
}

import type { Finding } from "../../finding/checkReport";
import { auditBenchmark } from "./auditBenchmark";
import { auditBlanks } from "./auditBlanks";
import { auditIdentity } from "./auditIdentity";
import { auditSums } from "./auditSums";
import { isNothing } from "./isNothing";
import type { FundingModel, StageColumns } from "./model";

/** All findings on a funding table, stage by stage: identities, benchmark, sums, blanks, unreadable figures, Excel errors. */
export function auditFunding(model: FundingModel): Finding[] {
  return [
    ...model.stages.flatMap((stage) => [
      ...auditBenchmark(model, stage),
      ...auditIdentity(model, stage),
      ...auditBlanks(model, stage),
      ...auditSums(model, stage),
      ...auditUnreadable(model, stage),
      ...auditRange(model, stage),
    ]),
    ...model.errors.map(({ cell, code }): Finding => ({
      rule: "cell-error",
      cell,
      printed: code,
      computed: null,
      message: `${cell} 是 Excel 错误值 ${code}，没有参加计算。请改正该格的公式或引用。`,
    })),
  ];
}

/** Texts where a figure should stand ("约3万", "12.3.4"): never guessed, never counted. */
function auditUnreadable(model: FundingModel, stage: StageColumns): Finding[] {
  const errors = new Set(model.errors.map(({ cell }) => cell));
  return Object.values(stage.figures).flatMap((figures) =>
    figures
      .filter(
        ({ cell, number, text, notApplicable = false }) =>
          number === null && !notApplicable && text !== "" && !isNothing(text) && !errors.has(cell)
      )
      .map(({ cell, text }): Finding => ({
        rule: "unknown-mark",
        cell,
        printed: text,
        computed: null,
        message: `${cell} 的“${text}”不是能识别的数，没有参加计算。请改成数字，没有数据请留空或填“—”。`,
      }))
  );
}

const NOT_NEGATIVE = { target: "指标值", actual: "实际值", students: "学生数" } as const;

/** Money per student and head counts below zero. */
function auditRange(model: FundingModel, stage: StageColumns): Finding[] {
  return (["target", "actual", "students"] as const).flatMap((measure) =>
    (stage.figures[measure] ?? []).flatMap(({ cell, number, text }, k): Finding[] => {
      if (number === null || number.value >= 0) return [];
      const place = `${stage.heading}${model.rows[k]?.name ?? ""}`;
      return [
        {
          rule: "out-of-range",
          cell,
          printed: text,
          computed: null,
          message: `${place}的${NOT_NEGATIVE[measure]}（${cell}）是 ${text}，不可能为负数，请核对。`,
        },
      ];
    })
  );
}

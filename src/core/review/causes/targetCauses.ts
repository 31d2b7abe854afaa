import type { Finding } from "../../finding/checkReport";
import { partsOf } from "../../kind/funding/auditIdentity";
import { likelyTarget } from "../../kind/funding/likelyTarget";
import type { FundingModel, StageColumns } from "../../kind/funding/model";
import type { RootCause } from "./rootCause";
import type { Said } from "./said";

type Cause = Omit<RootCause, "sheet" | "table">;

/** One cause a stage whose printed 指标值 is likely wrong: the rows that contradict it are its findings. */
export function targetCauses(model: FundingModel, findings: readonly Finding[]): Cause[] {
  return model.stages.flatMap((stage): Cause[] => {
    const target = likelyTarget(model, stage);
    if (target === null) return [];
    const { printed, fitting, rows, all } = target;
    const lines = rows.map((k) => ({
      said: saidOf(stage, k, model.rows[k]?.name ?? ""),
      cells: cellsOf(stage, k),
      text: `${model.rows[k]?.name ?? ""}：${partsOf(stage, k)}`,
    }));
    const explained = findings.filter(
      ({ rule, cell }) =>
        rule === "funding-identity" && lines.some(({ cells }) => cells.includes(cell))
    );
    if (explained.length === 0) return [];
    return [
      {
        rule: "funding-identity",
        lead: `${stage.heading}的指标值 ${printed.text} 可能应为 ${fitting}：照此 ${all} 行的增长和差额都相符，照 ${printed.text} 有 ${rows.length} 行怎样四舍五入都对不上。请对照原始资料。`,
        said: {
          key: "target",
          stage: stage.heading,
          printed: printed.text,
          fitting,
          wrong: rows.length,
          all,
        },
        cells: [printed.cell],
        compared: null,
        contradictions: lines,
        findings: explained,
        mark: null,
      },
    ];
  });
}

function cellsOf({ figures }: StageColumns, k: number): string[] {
  return (["growth", "gap", "actual"] as const).flatMap((measure) => {
    const figure = figures[measure]?.[k];
    return figure?.number ? [figure.cell] : [];
  });
}

function saidOf({ figures }: StageColumns, k: number, name: string): Said {
  const shown = (measure: "actual" | "growth" | "gap"): string | null => {
    const figure = figures[measure]?.[k];
    return figure?.number ? figure.text : null;
  };
  return {
    key: "row",
    name,
    actual: shown("actual"),
    growth: shown("growth"),
    gap: shown("gap"),
  };
}

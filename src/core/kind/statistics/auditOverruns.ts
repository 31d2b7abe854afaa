import { significant } from "../../quantity/significant";
import type { Finding } from "../../finding/checkReport";
import { OWN_SCALE } from "../../lexicon/zh/units";
import type { MoneyLane, StatFigure, StatisticsModel } from "./model";
import { entryName } from "./wording";

/**
 * Projects whose investment so far and this year's plan exceed their total investment, beyond the rounding of the
 * three; at the plan's cell, where the table has no plan at the investment so far. `computed` is what is left of the total.
 */
export function auditOverruns(model: StatisticsModel): Finding[] {
  const { investment } = model;
  if (investment === null) return [];
  return model.lines.flatMap((line, i): Finding[] => {
    if (line.role !== "item") return [];
    const total = moneyAt(model, i, investment.total);
    const invested = moneyAt(model, i, investment.invested);
    const plan = moneyAt(model, i, investment.plan);
    const at = plan?.figure ?? invested?.figure;
    if (total === null || total.figure.kind !== "number" || at === undefined) return [];
    if ([invested, plan].some((one) => one?.figure.kind === "error" || one?.figure.kind === "text"))
      return [];
    const spent = (invested?.yuan ?? 0) + (plan?.yuan ?? 0);
    const room = ((invested?.step ?? 0) + (plan?.step ?? 0) + total.step) / 2;
    if (spent <= total.yuan + room + 1e-6) return [];
    const factor = (plan === null ? investment.invested : investment.plan)?.factor ?? 1;
    const inUnit = (yuan: number) => significant(Number((yuan / factor).toPrecision(12)));
    const left = inUnit(total.yuan - (plan === null ? 0 : (invested?.yuan ?? 0)));
    const parts = [
      ...(invested === null ? [] : [`已完成投资 ${inUnit(invested.yuan)}`]),
      ...(plan === null ? [] : [`计划投资 ${inUnit(plan.yuan)}`]),
    ];
    return [
      {
        rule: "overrun",
        cell: at.cell,
        printed: at.kind === "number" ? at.value : null,
        computed: left,
        message: `${entryName(line)}：${parts.join(" 加")}${parts.length > 1 ? `，共 ${inUnit(spent)}` : ""}，超过总投资 ${inUnit(total.yuan)}，多 ${inUnit(spent - total.yuan)}，请核对。`,
      },
    ];
  });
}

interface Money {
  figure: StatFigure;
  yuan: number;
  step: number;
}

function moneyAt({ figures }: StatisticsModel, line: number, lane: MoneyLane | null): Money | null {
  const figure = lane === null ? undefined : figures[line]?.[lane.lane];
  if (figure === undefined || lane === null) return null;
  // A cell that prints its own 万 or 亿 is in yuan already.
  const factor = OWN_SCALE.test(figure.text) ? 1 : lane.factor;
  return { figure, yuan: figure.value * factor, step: figure.step * factor };
}

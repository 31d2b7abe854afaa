import type { Draw } from "../draw/draw";
import type { Ink } from "../paper/paper";
import type { ChecklistModel, Values } from "./checklistModel";
import type { Form } from "./drawForm";

/** The values beside the marks of a table of pairs, one form an indicator: 92.5, "92.5%", "有". */
export function drawValues(draw: Draw, model: ChecklistModel, shape: Form["shape"]): Values | null {
  if (shape !== "pairs") return null;
  const percent = (): Ink => ({ value: draw.int(600, 1000) / 10 });
  const forms: (() => Ink)[] = [
    percent,
    percent,
    () => ({ value: `${draw.int(60, 100)}%` }),
    () => ({ value: draw.int(40, 3000) }),
    () => ({ value: draw.int(600, 1000) / 1000, format: "0.0%" }),
  ];
  return {
    heading: draw.pick(["指标值", "实际值", "现状值", "数值", "自评值"]),
    verdict: draw.pick(["是否达标", "达标情况", "结论", "达标与否"]),
    cells: model.items.map(() => {
      const form = draw.pick(forms);
      return model.lanes.map(() => form());
    }),
  };
}

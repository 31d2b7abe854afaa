import { areaAddress } from "../../area/address";
import type { RootCause } from "../../review/causes/rootCause";
import type { TargetsModel } from "../../kind/targets/model";
import { outlookOf, type Outlook } from "../../kind/targets/outlook";
import { numberText } from "../numberText";
import { sectionOf, type AnalysisSection, type Trace } from "./trace";

/** Binding targets that are named one by one. */
const NAMED = 6;

/** 目标进度: how many targets are met by the figures that the table has, and the binding ones that are not. */
export function targetsSection(models: readonly TargetsModel[]): AnalysisSection | null {
  return sectionOf("目标进度", (trace) =>
    models.flatMap((model) => {
      const all = outlookOf(model);
      const area = `${model.sheet}!${areaAddress(model.area)}`;
      const by = (met: boolean | null) => all.filter(({ standing }) => standing.met === met);
      const unmet = by(false);
      if (all.length === 0) return [];
      const name = (model.title || model.sheet).replace(/\s+/g, "").replace(/[《》]/g, "");
      const year = model.years.value === null ? "现有数" : `${model.years.value}年的数`;
      const goal = model.years.target === null ? "目标" : `${model.years.target}年目标`;
      const unsure = by(null).length;
      const binding = unmet.filter(({ line }) => line.attribute === "约束性");
      return [
        `《${name}》共${trace(all.length, area)}个指标值，以${year}对照${goal}，已达到${trace(by(true).length, area)}个，未达到${trace(unmet.length, area)}个` +
          (unsure === 0 ? "。" : `，另有${trace(unsure, area)}个无法比较。`) +
          bindingWords(model, binding, trace),
      ];
    })
  );
}

function bindingWords(model: TargetsModel, binding: readonly Outlook[], trace: Trace): string {
  if (binding.length === 0) return "";
  const at = (cell: string) => `${model.sheet}!${cell}`;
  const said = binding.slice(0, NAMED).map(({ line, part, standing }) => {
    const label = part.label === "" ? "" : `（${part.label}）`;
    const value =
      standing.value === null ? "" : trace(numberText(standing.value), at(part.valueCell));
    const target =
      standing.target === null
        ? ""
        : `，目标${signWords(standing.operator)}${trace(numberText(standing.target), at(part.targetCell))}`;
    return `${line.name.replace(/\s+/g, "")}${label}为${value}${target}`;
  });
  const more = binding.length > said.length ? "等" : "";
  return `未达到的约束性指标有${trace(binding.length, at(areaAddress(model.area)))}个：${said.join("；")}${more}。`;
}

const SIGNS: Readonly<Record<string, string>> = {
  ">": "大于",
  "≥": "不低于",
  "<": "小于",
  "≤": "不高于",
};

function signWords(operator: string): string {
  return SIGNS[operator] ?? "为";
}

/** 数字疑点: what of the printed figures is to be looked at, one a line with its cell. */
export function doubtsSection(causes: readonly RootCause[]): AnalysisSection | null {
  return sectionOf("数字疑点", (trace) => {
    if (causes.length === 0) return ["表内数字已逐项核对，没有发现对不上的。"];
    const sheets = [...new Set(causes.map(({ sheet }) => sheet))].join("、");
    return [
      `核对发现${trace(causes.length, sheets)}处数字需要核实：`,
      ...causes.map(
        ({ sheet, lead, cells }, k) =>
          `${k + 1}．${lead.replace(/。$/, "")}（${sheet}!${cells[0] ?? ""}）。`
      ),
    ];
  });
}

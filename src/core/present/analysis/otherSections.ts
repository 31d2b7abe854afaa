import { areaAddress } from "../../area/address";
import type { RootCause } from "../../review/causes/rootCause";
import type { TargetsModel } from "../../kind/targets/model";
import { outlookOf, type Outlook } from "../../kind/targets/outlook";
import { doubtLines } from "../doubtLines";
import { numberText } from "../numberText";
import { sectionOf, type AnalysisSection, type Trace } from "./trace";

/** Binding targets that are named one by one. */
const NAMED = 10;

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
      const year = model.years.value === null ? "现有数据" : `${model.years.value}年数据`;
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
    const [name, unit] = nameAndUnit(line.name);
    const figure = (value: number, cell: string) => trace(numberText(value) + unit, at(cell));
    const value = standing.value === null ? "" : figure(standing.value, part.valueCell);
    const target =
      standing.target === null
        ? ""
        : `，目标${signWords(standing.operator)}${figure(standing.target, part.targetCell)}`;
    return `${name}${label}为${value}${target}`;
  });
  const more = binding.length > said.length ? "等" : "";
  return `未达到的约束性指标有${trace(binding.length, at(areaAddress(model.area)))}个：${said.join("；")}${more}。`;
}

/** The name without a percent sign in brackets behind it, which goes to the figures: 入学率(%) is 97 is 入学率 is 97%. */
function nameAndUnit(name: string): [name: string, unit: "%" | ""] {
  const bare = name.replace(/\s+/g, "");
  const without = bare.replace(/[（(][%％][)）]$/, "");
  return [without, without === bare ? "" : "%"];
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

/** 需要核实的数据: what of the printed figures is to be looked at, one a line with its cell. */
export function doubtsSection(causes: readonly RootCause[]): AnalysisSection | null {
  return sectionOf("需要核实的数据", (trace) => {
    if (causes.length === 0) return ["表内数据已逐项核对，未发现不一致。"];
    const sheets = [...new Set(causes.map(({ sheet }) => sheet))].join("、");
    return [`经核对，以下${trace(causes.length, sheets)}处数据需要核实：`, ...doubtLines(causes)];
  });
}

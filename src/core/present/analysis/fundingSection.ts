import { isBelow } from "../../kind/funding/isBelow";
import { areaAddress } from "../../area/address";
import type { FundingRegion, FundingStage } from "../../finding/checkReport";
import { assessFunding } from "../../kind/funding/assess";
import { benchmarkFigure } from "../../kind/funding/benchmark";
import type { FundingModel } from "../../kind/funding/model";
import { stageTotals } from "../../kind/funding/stageTotals";
import { isOwnLevel } from "../../region/isOwnLevel";
import { exactDifference } from "../../quantity/exactDifference";
import { numberText } from "../numberText";
import { needFormat } from "../printedNeeds";
import { sectionOf, type AnalysisSection, type Trace } from "./trace";

const YUAN = "0.##";

/** 经费缺口: of each stage the benchmark, how many are below it, the shortfalls alone, what is left of them after netting. */
export function fundingSection(models: readonly FundingModel[]): AnalysisSection | null {
  return sectionOf("经费缺口", (trace) =>
    models.flatMap((model) => {
      const stages = assessFunding(model);
      const said = stages.flatMap((stage, s) => stageWords(model, stage, s, trace));
      if (said.length === 0) return [];
      const name = (model.title || model.sheet).replace(/\s+/g, "").replace(/[《》]/g, "");
      const benchmark = model.benchmark === "" ? "表内指标值" : model.benchmark;
      return [`据《${name}》，以${benchmark}为基准测算：${said.join("。")}。`];
    })
  );
}

function stageWords(model: FundingModel, stage: FundingStage, s: number, trace: Trace): string[] {
  const columns = model.stages[s];
  const { net, shortfall } = stageTotals(stage);
  if (columns === undefined || net === null || shortfall === null) return [];
  const format = needFormat(model);
  const yi = (value: number) => numberText(value, format);
  const needs = cellsOf(model, s, "need");
  const target = benchmarkFigure(model, columns);
  const standard =
    target?.number === null || target === null
      ? ""
      : `基准为${trace(numberText(target.number.value, YUAN), `${model.sheet}!${target.cell}`)}元，`;
  const short = stage.regions.filter((region) => region.name !== "" && isBelow(region));
  if (short.length === 0) return [`${stage.name}${standard}各地均不低于基准`];
  const least = short.reduce((worst, one) => ((one.need ?? 0) < (worst.need ?? 0) ? one : worst));
  const surplus = exactDifference(net, -shortfall);
  const most =
    least.need === null || least.need >= 0
      ? ""
      : `，其中${least.name}最多，为${trace(yi(-least.need), needs)}亿元`;
  const left =
    surplus <= 0
      ? ""
      : `；其余地区富余${trace(yi(surplus), needs)}亿元，相抵后${net < 0 ? "净缺" : "净余"}${trace(yi(Math.abs(net)), needs)}亿元`;
  return [
    `${stage.name}${standard}有${trace(short.length, areaOf(model))}${placesOf(short)}低于基准，缺口合计${trace(yi(shortfall), needs)}亿元${most}${left}`,
  ];
}

/** What is counted: 市本级 is no county. */
function placesOf(short: readonly FundingRegion[]): string {
  return short.some(({ name }) => isOwnLevel(name)) ? "个地区（含市本级）" : "个县（市、区）";
}

function areaOf(model: FundingModel): string {
  return `${model.sheet}!${areaAddress(model.area)}`;
}

/** The cells of a measure, of the regions, from the first to the last; the whole table where the sheet does not print it. */
function cellsOf(model: FundingModel, stage: number, measure: "need"): string {
  const cells = model.rows.flatMap(({ role }, k) =>
    role === "region" ? (model.stages[stage]?.figures[measure]?.[k]?.cell ?? []) : []
  );
  const printed = cells.filter((cell) => cell !== "");
  const [first, last] = [printed[0], printed.at(-1)];
  return first === undefined || last === undefined
    ? areaOf(model)
    : `${model.sheet}!${first}:${last}`;
}

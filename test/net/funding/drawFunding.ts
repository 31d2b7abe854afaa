import type { Draw } from "../draw/draw";
import type { DrawnSheet } from "../expect/drawnSheet";
import type { ExpectedTable } from "../expect/expectation";
import { Paper } from "../paper/paper";
import { drawActuals } from "./drawActuals";
import { drawComparison } from "./drawComparison";
import { drawFundingModel } from "./drawFundingModel";
import { drawTwoYears } from "./drawTwoYears";
import { expectFunding } from "./expectFunding";
import { expectBlocks } from "./expectBlocks";
import { injectFundingFaults } from "./fundingFaults";
import { layoutFunding, type FundingWay } from "./layoutFunding";

/** One sheet with a table of money per student against a benchmark. */
export function drawFunding(draw: Draw, sheet: string): DrawnSheet {
  const form = draw.weighted<"measures" | "comparison" | "two years" | "actuals">([
    [12, "measures"],
    [3, "comparison"],
    [2, "two years"],
    [3, "actuals"],
  ]);
  if (form === "comparison") return drawComparison(draw, sheet);
  if (form === "two years") return drawTwoYears(draw, sheet);
  if (form === "actuals") return drawActuals(draw, sheet);
  const { model, features } = drawFundingModel(draw);
  const fault = injectFundingFaults(draw, model);
  const staged = model.stages.length > 1;
  const way = draw.weighted<FundingWay>([
    [10, "stages across"],
    [staged ? 2 : 0, "stages down"],
    [staged ? 1 : 0, "blocks down"],
    [2, "regions across"],
  ]);
  const spans = draw.weighted<"merged" | "blank" | "filled">([
    [5, "merged"],
    [2, "blank"],
    [2, "filled"],
  ]);
  const usual = model.measures[0]?.measure === "target" && model.measures.length > 2;
  const looks = {
    spans,
    middleRow: usual && draw.chance(0.2),
    top: draw.pick([0, 0, 0, 1, 2]),
    left: draw.pick([0, 0, 0, 1]),
  };
  const paper = new Paper();
  const cells = layoutFunding(paper, model, way, looks);
  const readings: ExpectedTable[][] = [[expectFunding(model, cells)]];
  if (way === "blocks down") readings.push(expectBlocks(model, cells));
  return {
    grid: paper.toGrid(sheet),
    expected: { sheet, readings, unsure: false },
    features: {
      form,
      way,
      spans,
      较2021年: looks.middleRow && way === "stages across" ? "own row" : "none",
      ...features,
      fault,
    },
  };
}

import type { Draw } from "../draw/draw";
import type { ExpectedTable } from "../expect/expectation";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";
import { drawProjects } from "./drawProjects";
import { drawStatisticsModel } from "./drawStatisticsModel";
import { drawYearbook } from "./drawYearbook";
import { drawOverlap } from "./drawOverlap";
import { expectStatistics } from "./expectStatistics";
import { layoutStatistics } from "./layoutStatistics";
import { drawStatisticsLooks } from "./drawStatisticsLooks";
import { mayBeItsOwn } from "./mayBeItsOwn";
import { injectStatisticsFaults } from "./statisticsFaults";

/** One sheet with a table of figures and sums. */
export function drawStatistics(draw: Draw, sheet: string): DrawnSheet {
  const form = draw.weighted<"plain" | "projects" | "yearbook" | "overlap">([
    [14, "plain"],
    [1.5, "projects"],
    [1.5, "yearbook"],
    [0.7, "overlap"],
  ]);
  if (form === "projects") return drawProjects(draw, sheet);
  if (form === "yearbook") return drawYearbook(draw, sheet);
  if (form === "overlap") return drawOverlap(draw, sheet);
  const { model, features } = drawStatisticsModel(draw);
  const fault = injectStatisticsFaults(draw, model);
  const looks = drawStatisticsLooks(draw, model);
  const paper = new Paper();
  const cells = layoutStatistics(paper, model, looks);
  const tables: ExpectedTable[] = [expectStatistics(model, cells, looks.across)];
  const beside = looks.note === "" && draw.chance(0.08);
  if (beside) tables.push(writeBeside(draw, paper, looks.top));
  return {
    grid: paper.toGrid(sheet),
    expected: {
      sheet,
      readings: [tables],
      unsure: mayBeItsOwn(model, features["sum named"] ?? ""),
    },
    features: {
      form,
      way: looks.across ? "parts across" : "parts down",
      serial: looks.serial && !looks.across ? "yes" : "no",
      numbers: looks.text ? "text" : "numbers",
      index: looks.indexLine && !looks.across ? "yes" : "no",
      "tables on the sheet": beside ? "2 side by side" : "1",
      ...features,
      fault,
    },
  };
}

/** A second table to the right, a blank column between. */
function writeBeside(draw: Draw, paper: Paper, top: number): ExpectedTable {
  const { model } = drawStatisticsModel(draw);
  injectStatisticsFaults(draw, model);
  const left = paper.lastColumn() + 2;
  const looks = { ...drawStatisticsLooks(draw, model), top, left, note: "" };
  return expectStatistics(model, layoutStatistics(paper, model, looks), looks.across);
}

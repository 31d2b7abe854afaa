import type { Draw } from "../draw/draw";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";
import { drawProjects } from "./drawProjects";
import { drawStatisticsModel } from "./drawStatisticsModel";
import { drawYearbook } from "./drawYearbook";
import { drawOverlap } from "./drawOverlap";
import { expectStatistics } from "./expectStatistics";
import { drawStatisticsLooks, layoutStatistics } from "./layoutStatistics";
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
  return {
    grid: paper.toGrid(sheet),
    expected: { sheet, readings: [[expectStatistics(model, cells)]], unsure: false },
    features: {
      form,
      way: looks.across ? "parts across" : "parts down",
      serial: looks.serial && !looks.across ? "yes" : "no",
      numbers: looks.text ? "text" : "numbers",
      index: looks.indexLine && !looks.across ? "yes" : "no",
      ...features,
      fault,
    },
  };
}

import type { Draw } from "../draw/draw";
import { roundHalfUp } from "../draw/roundHalfUp";
import type { ExpectedFinding, ExpectedSchools } from "../expect/expectation";
import type { Paper } from "../paper/paper";
import { SCHOOL_RESOURCES, SCHOOL_TITLES } from "../words/schoolResources";
import { drawSchoolRows, type School } from "./drawSchoolRows";
import { expectSchools } from "./expectSchools";
import { layoutSchools } from "./layoutSchools";
import { printedShare } from "./printedShare";
import { thresholdOf } from "./thresholdOf";
import { weightedCv } from "./weightedCv";

export interface DrawnSchoolsTable {
  /** Every reading that is right, the best first; null where the table is left alone. */
  readings: (ExpectedSchools | null)[];
  features: Record<string, string>;
  /** First free row below the table. */
  bottom: number;
}

/**
 * The seven resources of each school of a level, from row `top` on, as they are or in percent of the standard; averages
 * and coefficients below them or above.
 */
export function drawSchoolsTable(
  draw: Draw,
  paper: Paper,
  county: string,
  level: "小学" | "初中",
  percent: boolean,
  top: number
): DrawnSchoolsTable {
  const schools = drawSchoolRows(draw, level);
  const small = schools.some(({ students }) => students < 50);
  const title = draw.pick(SCHOOL_TITLES).replace("{county}", county).replace("{level}", level);
  const asPrinted = (school: School): School => ({
    ...school,
    figures: school.figures.map((_, k) => printedShare(school, k, level) * thresholdOf(k, level)),
  });
  // Where averages are printed they tell whether the small ones are counted.
  const summary = !percent && draw.chance(0.6);
  const left = small && summary && draw.chance(0.7);
  const counted = left ? schools.filter(({ students }) => students >= 50) : schools;
  const figures = SCHOOL_RESOURCES.map((_, k) =>
    weightedCv(
      counted.map(({ students }) => students),
      counted.map((school) => school.figures[k] ?? 0)
    )
  );
  const lines = summary
    ? [
        {
          label: draw.pick(["全县平均值", "全县平均", "平均值", "县域平均"]),
          rule: "average",
          values: figures.map(({ mean }) => roundHalfUp(mean, 2)),
        },
        {
          label: draw.pick(["差异系数", "校际差异系数"]),
          rule: "cv",
          values: figures.map(({ cv }) => roundHalfUp(cv, 3)),
        },
      ]
    : [];
  const wrong =
    summary && draw.chance(0.35) ? { line: draw.int(0, 1), column: draw.int(0, 6) } : null;
  const line = wrong ? lines[wrong.line] : undefined;
  const right = wrong && line ? (line.values[wrong.column] ?? 0) : 0;
  if (wrong && line)
    line.values[wrong.column] = roundHalfUp(
      right * draw.pick([0.8, 1.25, 1.4]),
      wrong.line === 0 ? 2 : 3
    );
  const placed = layoutSchools(draw, paper, { title, level, schools, lines, percent }, top);
  const findings: ExpectedFinding[] =
    wrong && line
      ? [
          {
            cell: placed.lines[wrong.line]?.[wrong.column] ?? "",
            rules: ["rate-mismatch"],
            printed: line.values[wrong.column] ?? 0,
            computed: right,
          },
        ]
      : [];
  const reading = (some: readonly School[]): ExpectedSchools =>
    percent
      ? { ...expectSchools(level, some.map(asPrinted), findings), onlyFailing: true }
      : expectSchools(level, some, findings);
  const readings: DrawnSchoolsTable["readings"] = [reading(counted)];
  const big = schools.filter(({ students }) => students >= 50);
  if (small && !summary) readings.push(reading(big));
  if (percent) readings.push(null);
  return {
    readings,
    bottom: placed.bottom,
    features: {
      level,
      schools: schools.length > 8 ? "over 8" : "up to 8",
      "under 50 pupils": !small
        ? "none"
        : summary
          ? left
            ? "left out of the averages"
            : "in the averages"
          : "no averages",
      figures: percent ? "% of the standard" : "plain",
      summary: summary ? placed.features.summary : "none",
      serial: placed.features.serial,
      columns: placed.features.order,
      index: placed.features.index,
      fault: wrong ? (wrong.line === 0 ? "wrong average" : "wrong coefficient") : "none",
    },
  };
}

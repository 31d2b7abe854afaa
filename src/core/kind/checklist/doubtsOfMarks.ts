import { normalForm } from "../../cell/normalForm";
import type { TableFrame } from "../../frame/tableFrame";
import { Lexicon } from "../../lexicon/lexicon";
import { HEADINGS, type HeadingSense } from "../../lexicon/zh/headings";
import { isInstitution } from "../../region/institution";
import { regionKind } from "../../region/regionKind";
import { regionName } from "../../region/regionName";
import type { FrameMarks } from "./frameMarks";
import type { Indicator, Region } from "./model";
import { headsVerdicts } from "./headsVerdicts";
import type { RoleLine } from "./readRoles";

const headings = new Lexicon<HeadingSense>(HEADINGS);

/** Part of a table's filled cells that must be known marks; more where only plain digits tell of it. */
export const LEAST_PURITY = 0.6;
const LEAST_PURITY_OF_DIGITS = 0.9;
/** 自查结果 over the only lane says that marks stand there. */
const LEAST_PURITY_UNDER_VERDICT = 0.5;

/** Why the cells are not marks enough; null when they are. Totals that they come to (`borneOut`) speak for digits too, as does a heading (`headed`). */
export function impure(
  rows: readonly RoleLine[],
  marks: FrameMarks,
  indicators: readonly Indicator[],
  borneOut: boolean,
  headed: boolean
): string | null {
  const names = indicators.filter(
    ({ name }) => regionKind(name) !== null || isInstitution(name)
  ).length;
  if (names * 2 > indicators.length) return "行和列都是地区或学校，没有指标";
  let [known, filled] = [0, 0];
  for (const { cells } of rows) {
    known += cells.known;
    // An error stands in for a mark that cannot be seen.
    filled += cells.filled - cells.errors;
  }
  // Nothing is impure in a table where all is left blank, and the printed totals say why.
  if (filled === 0 && borneOut) return null;
  const { meanings } = marks.legend;
  const isTold = meanings.has("1") || meanings.has("0");
  const usual = marks.areDigits && !borneOut && !isTold ? LEAST_PURITY_OF_DIGITS : LEAST_PURITY;
  const least = headed ? LEAST_PURITY_UNDER_VERDICT : usual;
  return known === 0 || known < filled * least ? "认识的标记太少" : null;
}

/** Whether some mark says met or unmet and is not one of the signs that stand in any table. */
export function isTelling(rows: readonly RoleLine[], marks: FrameMarks): boolean {
  return rows.some(({ cells }) =>
    cells.marks.some((cell) => {
      const reading = marks.read(cell);
      if (reading === null || reading.status === "excluded") return false;
      return reading.source === "note" || !/^[-*/—]+$/.test(reading.mark);
    })
  );
}

/** An indicator whose verdicts stand under 是否达标, beside its figures. */
export function isHeadedVerdict({ role, entry }: RoleLine): boolean {
  return role === "indicator" && headsVerdicts(entry);
}

/** Lines of figures that nothing explains, for each line of digits that would be marks. */
const FEW_FIGURES = 0.2;

/** Why a table is of another kind: plain counts that happen to be 0 and 1, or targets beside what was reached; null when it is not. */
export function otherKind(
  frame: TableFrame,
  regions: readonly Region[],
  lines: readonly RoleLine[],
  marks: FrameMarks,
  borneOut: boolean
): string | null {
  if (marks.areDigits) {
    const read = new Set(regions.map(({ lane }) => lane));
    const names = regions.map(({ name }) => name);
    // 指标值 beside the verdict of the same county is not read.
    const isRead = (place: string) => names.some((name) => name.startsWith(regionName(place)));
    const left = frame.lanes.some(
      ({ at, own }) =>
        !read.has(at) &&
        own.some((text) => ["region", "city"].includes(regionKind(text) ?? "") && !isRead(text))
    );
    if (left) return "有的县格内是其他数，0 和 1 不像标记";
    const over = (line: RoleLine) => line.entry.path.join("\n");
    const judged = new Set(lines.filter(isHeadedVerdict).map(over));
    const figures = lines.filter(
      (line) =>
        (line.role === "other" && !judged.has(over(line))) ||
        (line.role === "total" && line.label === null && !borneOut)
    ).length;
    const indicators = lines.filter(({ role }) => role === "indicator").length;
    if (figures > indicators * FEW_FIGURES) return "大多是数，0 和 1 不像标记";
  }
  const heads = (sense: HeadingSense) =>
    frame.lanes.some(
      ({ at, own }) =>
        regions.every(({ lane }) => lane !== at) &&
        own.some((text) => headings.has(normalForm(text), sense))
    );
  // Under several places 目标值 and 现状值 stand beside the verdicts.
  return regions.length === 1 && heads("aim") && heads("reached")
    ? "有目标和完成值，是目标表"
    : null;
}

import type { FundingColumn } from "../../../core/formula/fundingFormulas";
import type { WhyLeft } from "../../../core/formula/fundingRows";
import type { StageColumns } from "../../../core/kind/funding/model";
import type { Strings } from "../../../i18n/zhCN";
import { firstCells } from "./firstCells";

const WHYS: readonly WhyLeft[] = ["contradicts", "alone", "unreadable", "differs"];

/** What is not written of a stage and why, and what will differ in the last digit from what is printed; a sentence each. */
export function fundingNotes(
  columns: readonly FundingColumn[],
  stage: StageColumns,
  strings: Strings
): string[] {
  const { changes } = strings;
  return columns.flatMap(({ measure, formulas, left, lastDigit }): string[] => {
    const name = changes.measures[measure];
    if (formulas.length === 0 && measure === "need" && stage.figures.students === undefined)
      return [changes.noStudents];
    if (formulas.length === 0 && left.every(({ why }) => why === "alone"))
      return [changes.noFigures(name)];
    const notes = WHYS.flatMap((why) => {
      const regions = left.flatMap((one) =>
        one.why === why ? [`${one.region}（${one.cell}）`] : []
      );
      return regions.length === 0 ? [] : [changes.left[why](name, firstCells(regions, strings))];
    });
    return lastDigit.length === 0
      ? notes
      : [...notes, changes.lastDigit(name, firstCells(lastDigit, strings))];
  });
}

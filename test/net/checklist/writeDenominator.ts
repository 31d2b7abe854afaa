import type { Draw } from "../draw/draw";
import type { ChecklistModel } from "./checklistModel";
import type { Looks } from "./looks";

/** Prints the number of counted indicators beside a rate, where the sheet has a column free for it. */
export function writeDenominator(
  draw: Draw,
  model: ChecklistModel,
  looks: Looks,
  gaps: boolean
): void {
  const line = model.totals.find(
    ({ measure, at }) => at === "last" && (measure === "rate" || measure === "both")
  );
  const room =
    looks.way === "across" &&
    (looks.serial || (model.itemHeadings.length > 1 && !looks.sectionRows));
  if (!line || !room || gaps || !draw.chance(0.4)) return;
  const counted = model.items.filter(({ excluded }) => excluded === false).length;
  const text = draw.pick([
    `达标项目数/总项目数（${counted}）=总达成度（%）`,
    `达标项目数/总项目数（${counted}）`,
    `达标项数/总项目数（${counted}）`,
    `达标数/总项目数(${counted})`,
  ]);
  line.denominator = { text, printed: counted, wrong: false };
}

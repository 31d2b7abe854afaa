import { normalForm } from "../cell/normalForm";
import { CONVENTIONAL_MARKS } from "../mark/conventionalMarks";
import type { MarkStatus } from "../mark/markStatus";
import { textLiteral } from "../finding/tag";
import type { LegendEntry } from "../kind/checklist/model";

const WORDS: Record<MarkStatus, string> = {
  met: "达标",
  unmet: "未达标",
  zero: "得零分",
  excluded: "不计",
};

/**
 * The legend that an EDU function needs for a table's marks, as a text; "" where convention says the same of all of
 * them, so that the formula stays short.
 */
export function legendText(legend: readonly LegendEntry[]): string {
  const usual = legend.every(
    ({ mark, status }) => CONVENTIONAL_MARKS.get(normalForm(mark)) === status
  );
  return usual ? "" : legend.map(({ mark, status }) => `“${mark}”表示${WORDS[status]}`).join("；");
}

/** The legend as a further argument: ',"…"', or nothing. */
export function legendArgument(legend: readonly LegendEntry[]): string {
  const text = legendText(legend);
  return text === "" ? "" : `,${textLiteral(text)}`;
}

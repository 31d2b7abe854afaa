import { normalForm } from "../cell/normalForm";
import { CONVENTIONAL_MARKS } from "../mark/conventionalMarks";
import type { MarkStatus } from "../mark/markStatus";
import { textLiteral } from "../finding/tag";
import type { ChecklistModel } from "../kind/checklist/model";

const WORDS: Record<MarkStatus, string> = {
  met: "达标",
  unmet: "未达标",
  zero: "得零分",
  excluded: "不计",
};

/** What of a checklist says how its marks are read. */
type Marks = Pick<ChecklistModel, "legend" | "blanks">;

/**
 * The legend that an EDU function needs for a table's marks, as a text, with what its blanks count as; "" where convention
 * says the same of all of them, so that the formula stays short.
 */
export function legendText({ legend, blanks }: Marks): string {
  const usual = legend.every(
    ({ mark, status }) => CONVENTIONAL_MARKS.get(normalForm(mark)) === status
  );
  return [
    ...(usual ? [] : legend.map(({ mark, status }) => `“${mark}”表示${WORDS[status]}`)),
    ...(blanks === "met" || blanks === "unmet" ? [`空白表示${WORDS[blanks]}`] : []),
  ].join("；");
}

/** The legend as a further argument: ',"…"', or nothing. */
export function legendArgument(marks: Marks): string {
  const text = legendText(marks);
  return text === "" ? "" : `,${textLiteral(text)}`;
}

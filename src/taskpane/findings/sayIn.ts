import { placeOf } from "../../core/review/causes/placeOf";
import type { Said } from "../../core/review/causes/said";
import type { Finding } from "../../core/finding/checkReport";
import type { TableModel } from "../../core/kind/tableModel";
import type { FindingSentences } from "../../i18n/findingSentences";

/** What a cause or a finding of a table says, in the sentences of another language; names are those of the sheet. */
export function sayIn(
  sentences: FindingSentences,
  said: Said,
  model: TableModel | undefined
): string {
  switch (said.key) {
    case "finding":
      return sayFinding(sentences, said.finding, model);
    case "unknownMarks":
      return sentences.unknownMarks(said.mark, said.places, said.cells);
    case "blankMarks":
      return sentences.blankMarks(said.places, said.cells);
    case "target":
      return sentences.target(said.stage, said.printed, said.fitting, said.wrong, said.all);
    case "row": {
      const { actual, growth, gap } = said;
      const { measures } = sentences;
      return sentences.row(said.name, [
        ...(actual === null ? [] : [`${measures.actual} ${actual}`]),
        ...(growth === null ? [] : [`${measures.growth} ${inPercent(growth)}`]),
        ...(gap === null ? [] : [`${measures.gap} ${gap}`]),
      ]);
    }
    case "crossing":
      return sentences.crossing(
        said.name,
        said.cell,
        said.printed,
        String(said.right),
        String(said.off)
      );
  }
}

function sayFinding(
  sentences: FindingSentences,
  finding: Finding,
  model: TableModel | undefined
): string {
  const { rule, cell, printed, computed } = finding;
  const { names, measure } = placeOf(model, finding);
  // A verdict on a school is judged in words.
  if (computed === "达标" || computed === "未达标")
    return sentences.about(names, sentences.verdict(figure(printed), computed === "达标"));
  // What is computed for a blank stands in the units of the report: growth as a fraction.
  const percent = rule === "missing-value" && measure === "growth" && typeof computed === "number";
  return sentences.about(
    measure === null ? names : [...names, sentences.measures[measure]],
    sentences.of[rule]({
      cell,
      printed: figure(printed),
      computed: percent ? `${figure(computed * 100)}%` : figure(computed),
    })
  );
}

function inPercent(growth: string): string {
  return growth.includes("%") ? growth : `${growth}%`;
}

/** Six significant digits of what was computed say enough: 45.4545454545 is 45.4545. */
function figure(value: string | number | null): string {
  if (value === null) return "—";
  return typeof value === "string" || Number.isInteger(value)
    ? String(value)
    : String(Number(value.toPrecision(6)));
}

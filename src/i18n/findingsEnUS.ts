import type { FindingSentences } from "./findingSentences";

export const findingsEnUS: FindingSentences = {
  measures: {
    target: "target",
    actual: "actual figure",
    growth: "required growth",
    gap: "gap",
    need: "funding need",
    students: "number of students",
  },
  about: (names, sentence) => (names.length === 0 ? sentence : `${names.join(", ")}: ${sentence}`),
  of: {
    "rate-mismatch": ({ printed, computed }) =>
      `${printed} is printed; the sheet's own figures give ${computed}.`,
    "unmet-count-mismatch": ({ printed, computed }) =>
      `${printed} unmet are printed; ${computed} are counted.`,
    "sum-mismatch": ({ printed, computed }) =>
      `${printed} is printed; counted or added up it is ${computed}, more than rounding explains.`,
    "part-sum-mismatch": ({ printed, computed }) =>
      `${printed} is printed; its parts add up to ${computed}, more than rounding explains.`,
    "unknown-mark": ({ printed }) =>
      `“${printed}” has no clear meaning and is not counted. Use what the note explains, or explain it there.`,
    "blank-mark": ({ cell }) => `the mark in ${cell} is missing and not counted. Fill it in.`,
    "funding-identity": ({ printed, computed }) =>
      `target, growth and gap contradict each other however they were rounded: ${printed} is printed, the others give ${computed}. Compare your records.`,
    "missing-value": ({ cell, computed }) =>
      `${cell} is blank; the other figures of the sheet give ${computed}.`,
    "benchmark-mismatch": ({ printed, computed }) =>
      `${printed} is printed where the benchmark or most other rows have ${computed}; they should agree.`,
    "out-of-range": ({ cell, printed }) =>
      `${cell} holds ${printed}, which cannot be right. Compare your records.`,
    overrun: ({ printed, computed }) =>
      `${printed} is more than the ${computed} that the total investment leaves. Compare your records.`,
    "cell-error": ({ cell, printed }) =>
      `${cell} holds the Excel error ${printed} and is left out. Correct its formula or references.`,
  },
  verdict: (printed, met) =>
    `“${printed}” is printed; its figures ${met ? "meet" : "do not meet"} what is asked.`,
  unknownMarks: (mark, places, cells) =>
    `“${mark}” has no known meaning: ${cells} cells (${some(places)}) are not counted. Say what it means, or use a mark that the note explains.`,
  blankMarks: (places, cells) =>
    `${some(places)}: ${cells} marks are missing and not counted. Fill them in.`,
  target: (stage, printed, fitting, wrong, all) =>
    `${stage === "" ? "The target" : `${stage}: the target`} ${printed} is likely ${fitting}: with that, growth and gap agree in all ${all} rows; with ${printed}, ${wrong} contradict it however they were rounded. Compare your records.`,
  row: (name, figures) => `${name}: ${figures.join(", ")}`,
  crossing: (name, cell, printed, right, off) =>
    `${name} (${cell}): ${printed} is likely ${right}. The totals of its row and of its column are both off by ${off}. Compare your records.`,
};

function some(names: readonly string[]): string {
  return names.length > 3 ? `${names.slice(0, 3).join(", ")} and others` : names.join(", ");
}

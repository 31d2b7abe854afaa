import type { changesZhCN } from "./changesZhCN";

export const changesEnUS: typeof changesZhCN = {
  label: "About to change",
  go: { funding: "Write", totals: "Write", native: "Convert", correct: "Correct", renew: "Renew" },
  cancel: "Leave it",
  change: (before, after) => (before === "" ? `: ${after}` : `: ${before} → ${after}`),
  blank: "blank",
  asValue: "its present value",
  takenBack: {
    differs: (sheet, cell, shows, expected) =>
      `Checked after writing: ${cell} on “${sheet}” shows ${shows} where the pane has ${expected}. Everything was taken back; the workbook is unchanged.`,
    error: (sheet, cell, shows, expected) =>
      `Checked after writing: ${cell} on “${sheet}” shows the error ${shows} where the pane has ${expected}. Everything was taken back; the workbook is unchanged.`,
    pending: (sheet, cell, shows) =>
      `${cell} on “${sheet}” still shows ${shows} after some seconds: the EDU functions have not answered, so the workbook is unchanged. Wait until Excel has loaded them (calculation set to automatic) and try again.`,
  },
  measures: { gap: "gap", growth: "growth", need: "应增经费" },
  funding: (stage, names, address) =>
    `Formulas for ${stage} ${names} go to the empty cells ${address} beside the table, with its heading, borders and number formats. They are checked against the pane and taken back if they differ.`,
  left: {
    contradicts: (name, regions) =>
      `${name}: the figures printed for ${regions} contradict each other, so none is written; correct them under Check first.`,
    alone: (name, regions) =>
      `${name}: ${regions} print this figure alone, with nothing to compute it from; none is written.`,
    unreadable: (name, regions) =>
      `${name}: the figures of ${regions} cannot be computed with (students below 0, say); none is written.`,
    differs: (name, regions) =>
      `${name}: the sheet as it is now gives other figures for ${regions} than the pane; none is written. Read the workbook again first.`,
  },
  noStudents: "应增经费: the table has no column of students; none is written.",
  noFigures: (name) => `${name}: the table has nothing to compute it from; none is written.`,
  lastDigit: (name, cells) =>
    `${name} follows from other printed figures, which were rounded: ${cells} differ by 1–2 in the last digit from what is printed.`,
  totals: (cells) =>
    `${cells} printed totals become formulas that follow the marks. What is there is kept and can be put back; the results are checked against the pane and taken back if they differ.`,
  totalsLeft: {
    form: (cells) => `Left as they are (unusual form): ${cells}.`,
    marks: (cells) => `Left as they are (marks blank, unknown or apart): ${cells}.`,
  },
  native: (formulas, values) =>
    formulas === 0
      ? `${values} EDU formulas become values, which no longer follow the sheet. The formulas are kept and can be put back.`
      : `${formulas} EDU formulas become native ones${values > 0 ? `, ${values} become values, which no longer follow the sheet` : ""}. The EDU formulas are kept and can be put back; each result is checked, and where it differs the value is kept.`,
  values: {
    spills: (cells) => `Become values (results in several cells): ${cells}.`,
    noNative: (cells) => `Become values (no native formula says the same): ${cells}.`,
    differs: (cells) => `Became values (the native formula gave another result): ${cells}.`,
  },
  nativeBack: (back, left) =>
    back === 0
      ? "There is no EDU formula to put back; nothing was changed."
      : `${back} EDU formulas are back${left > 0 ? `; ${left} were changed since or give another result and were left` : ""}.`,
  correct: (cells) =>
    `${cells} cells will be corrected, each as the other figures of its table leave no choice. What is there is kept and can be taken back.`,
  andMore: (cells, all) => `${cells} … (${all} in all)`,
};

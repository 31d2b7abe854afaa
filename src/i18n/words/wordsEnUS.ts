import type { WordStrings } from "./wordsZhCN";

export const wordsEnUS: WordStrings = {
  what: {
    row: (label) => `What the row “${label}” is`,
    column: (label) => `What the column “${label}” is`,
  },
  choose: "Choose",
  senses: {
    unmet: "number unmet",
    met: "number met",
    rate: "achievement rate",
    total: "total",
    target: "target (provincial average or another benchmark)",
    remark: "remark, not counted",
    region: "a county",
    indicator: "an indicator",
  },
  explained: (label, sense) => `“${label}” is read as: ${sense}.`,
  own: "Rows and columns that you explained",
  meaningOf: (label) => `What “${label}” is read as`,
  drop: "Drop",
  dropOf: (label) => `Drop what “${label}” is read as`,
  dropped: (label) => `“${label}” is recognised by itself again.`,
};

import type { ReportStrings } from "./reportsZhCN";

export const reportsEnUS: ReportStrings = {
  nothing: {
    unmet: "No checklist was found, so no sheet was added.",
    ranking: "No checklist was found, so no sheet was added.",
    heat: "No checklist was found, so no sheet was added.",
    findings: "No known table was found, so no sheet was added.",
    funding: "No funding table with 应增经费 was found, so no sheet was added.",
    notices: "No county has anything to put right, so no sheet was added.",
  },
  papers: {
    nothing: {
      notices: "No county has anything to put right, so no file was made.",
      analysis: "No table was found that a report could be written on.",
    },
    files: {
      notices: (date) => `整改通知单-${date}.docx`,
      analysis: (date) => `教育指标分析报告-${date}.docx`,
    },
    saved: (file) => `Saved as “${file}” in the browser's downloads.`,
    instead: {
      notices: "If it is not there, write “Notices to counties” to sheets.",
      analysis: "If it is not there, copy the analysis and paste it into Word.",
    },
    copied: "The analysis is on the clipboard. Paste it into Word or a mail.",
    notCopied:
      "Excel does not let the add-in use the clipboard, so nothing was copied. Use “Analysis (Word)” instead.",
  },
  table: {
    copied: (rows) =>
      `The table is on the clipboard (${rows} ${rows === 1 ? "row" : "rows"}). Paste it into Excel, Word or a mail.`,
    notCopied:
      "Excel does not let the add-in use the clipboard, so nothing was copied. Write a list to a sheet from Lists and copy it there.",
  },
  sheets: (names, most) =>
    names.length <= most
      ? `“${names.join("”, “")}”`
      : `“${names.slice(0, most).join("”, “")}” and ${names.length - most} more`,
  written: (sheets) => `Written to ${sheets} and opened. Delete what you do not need.`,
  renewed: (sheets) => `Renewed ${sheets}.`,
  renew: {
    about: (sheets, dates, isOne) =>
      `The add-in wrote ${sheets} on ${dates}. “Renew” puts what holds now in ${isOne ? "its" : "their"} place: name and position stay, formats and charts of your own go. “Write another” leaves ${isOne ? "it" : "them"} alone.`,
    unchanged: "Nobody has changed the contents since.",
    changed: (cells) =>
      `${cells === 1 ? "1 cell was" : `${cells} cells were`} changed since, and “Renew” replaces ${cells === 1 ? "it" : "them"}. To keep ${cells === 1 ? "it" : "them"}, write another or copy first.`,
    beside: (sheets) => `Not written before, and new this time: ${sheets}.`,
    another: "Write another",
  },
};

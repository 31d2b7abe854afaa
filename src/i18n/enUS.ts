import type { Strings } from "./zhCN";

/** The English sentences; names of sheets, regions and indicators and the findings stay as the sheet has them. */
export const enUS: Strings = {
  title: "Education Standards and Funding Check",
  refresh: "Read again",
  reading: "Reading the workbook…",
  locate: "Go to",
  locateCell: (sheet, cell) => `Go to ${cell} on “${sheet}”`,
  none: "—",
  verdict: {
    tables: (count) => (count === 1 ? "1 table recognised" : `${count} tables recognised`),
    noFindings: "All printed figures agree",
    findings: (count) => (count === 1 ? "1 figure to check" : `${count} figures to check`),
  },
  nothing: {
    title: "No known table found",
    body: "Open a checklist (indicators × regions with √, ※ … in the cells) or a funding sheet (指标值, 差额, 定基增长, 应增经费), then choose “Read again”.",
    leftAlone: (sheets) => `Sheets left alone: ${sheets}`,
  },
  kind: {
    checklist: "Checklist",
    funding: "Funding",
    targets: "Targets",
    statistics: "Statistics",
    schools: "Schools",
  },
  checklist: {
    rank: "Rank",
    region: "Region",
    rate: "Rate",
    unmet: "Unmet",
    tied: (rank) => `tied ${rank}`,
    rankLabel: (rank) => `${rank}`,
    notRanked: "Nothing counts: not ranked",
    note: "Rate = met ÷ counted indicators. Ranked on unrounded rates; equal rates are ties.",
  },
  funding: {
    stage: "Stage",
    net: "Net",
    shortfall: "Shortfalls",
    singleStage: "All",
    benchmark: (name) => `Against: ${name}`,
    yi: (amount) => `${amount} × 100 M yuan`,
    note: "Negative means more funding is needed. “Net” lets surplus regions offset others, “Shortfalls” does not.",
  },
  findings: {
    title: "To check",
    printed: "Printed",
    computed: "Computed",
  },
  otherSheets: (sheets) => `Not recognised, left alone: ${sheets}`,
  failure: {
    title: "Not completed",
    crashed:
      "Something went wrong in this pane; your workbook was not changed. Choose “Read again”, or close and reopen the pane.",
  },
  onSheets: (sheets) => ` (sheets: ${sheets})`,
  hostError: {
    editing: "A cell is being edited. Press Enter or Esc to finish, then try again.",
    protected:
      "The sheet is protected or the workbook read-only. Unprotect it or enable editing, then try again.",
    structureProtected:
      "The workbook's structure is protected, so no sheet can be added. Unprotect the workbook on the Review tab, then try again.",
    notEmpty: "The column chosen is not empty, so nothing was written. Choose an empty one.",
    selection:
      "Select one range of cells first (no chart, not several ranges at once), then try again.",
    missing: "The sheet or cell is no longer in the workbook. Choose “Read again”.",
    tooLarge:
      "The workbook is too large to read at once. Copy the sheets to check to a new workbook.",
    busy: "Excel is busy (calculating, or a dialog is open). Try again in a moment.",
    unsupported: "This version of Excel cannot do that. Update Excel or use Excel on the web.",
    cancelled: "Cancelled; the workbook was not changed.",
    other: "Excel did not complete this; the workbook was not changed. Try again, or reopen it.",
  },
  missing: {
    mergedAreas:
      "This Excel does not tell where cells are merged; sheets are recognised by what they hold.",
    spills:
      "This Excel does not tell where formulas spill; check spilled results after “Turn to native formulas”.",
    pageSetup:
      "This Excel lets no add-in set up pages; set A4 landscape yourself before printing a list.",
    severalAreas:
      "This Excel lets no add-in select several places; going to several cells selects the first.",
    functions: "This Excel has no EDU functions; recognition, flags and lists work as ever.",
  },
  commands: {
    flagged: (tables, unmet, findings) =>
      `Flagged ${tables === 1 ? "1 table" : `${tables} tables`}: ${unmet} unmet marks, ${findings} figures to check. A colour goes when its cell is corrected; “Clear flags” takes all of them away.`,
    nothingFound:
      "No known table was found, so nothing was flagged. Open a checklist (indicators × regions with √, ※ … in the cells) or a funding sheet and try again.",
    cleared: (sheets) =>
      `Flags cleared on ${sheets === 1 ? "1 sheet" : `${sheets} sheets`}; your own formats are as they were.`,
    nothingToClear: "The workbook has no flags of this add-in; nothing was changed.",
    reported: (tables) =>
      `Written to a new sheet from ${tables === 1 ? "1 checklist" : `${tables} checklists`}; it is open now.`,
    noChecklist:
      "No checklist (indicators × regions with √, ※ … in the cells) was found, so no sheet was added.",
    close: "OK",
  },
  outside: {
    title: "Please open this in Excel",
    body: "This page is an Excel add-in and works in Excel's side pane.",
    steps: [
      "Open your workbook in Excel;",
      "on the Home tab, in the group “Education Check”, choose “Open pane”;",
      "if the button is missing, ask your administrator to install the add-in.",
    ],
    offline:
      "If you see this inside Excel, check the network and reopen the pane: Excel fetches Office.js from Microsoft.",
  },
};

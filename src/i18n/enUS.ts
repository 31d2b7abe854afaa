import { changesEnUS } from "./changesEnUS";
import { findingsEnUS } from "./findingsEnUS";
import { frameEnUS } from "./frame/frameEnUS";
import type { Strings } from "./zhCN";

/** The English sentences; names of sheets, regions, stages and indicators stay as the sheet has them. */
export const enUS: Strings = {
  ...frameEnUS,
  undo: "Undo",
  copyTable: "Copy table",
  dismiss: "Dismiss",
  locate: "Go to",
  locateCell: (sheet, cell) => `Go to ${cell} on “${sheet}”`,
  none: "—",
  thisWorkbook: "This workbook",
  fileGone:
    "The file cannot be reached: it was moved, or another program holds it. Choose it again.",
  full: "100%",
  table: "Table to show",
  more: (next, rest) => `Show ${next} more (${rest} left)`,
  stale:
    "The workbook changed, but Excel does not let the pane read it just now, so figures may be old. Finish editing the cell, or choose “Read again”.",
  flags: {
    ...frameEnUS.flags,
    on: (sheets) => (sheets === 1 ? "1 sheet flagged" : `${sheets} sheets flagged`),
    some: (sheets, missing) =>
      `${sheets === 1 ? "1 sheet" : `${sheets} sheets`} flagged, ${missing} not yet`,
    legend: "What the colours mean",
    meaning: {
      unmet: "Unmet",
      zero: "Unmet, scores 0",
      shortfall: "Below benchmark",
      finding: "To check",
    },
  },
  reports: {
    ...frameEnUS.reports,
    names: {
      unmet: "Unmet indicators",
      ranking: "Ranking",
      heat: "Heat map",
      findings: "Check results",
      funding: "Funding shortfalls",
      notices: "Notices to counties",
    },
    about: {
      unmet: "What each county has not met, with links to the cells",
      ranking: "By achievement rate, ties as ties, with a bar chart",
      heat: "Indicators × counties, a sheet a checklist, in the colours of the flags",
      findings: "Figures that do not agree: printed, computed, why",
      funding: "By stage and county, net and shortfalls alone",
      notices:
        "A sheet a county: unmet indicators, funding, figures to look at, room for measures, who and when",
    },
    papers: {
      names: {
        notices: "Notices (Word)",
        analysis: "Analysis (Word)",
        copy: "Copy the analysis",
      },
      about: {
        notices:
          "The same as one .docx, each county from a new page on; the workbook is not touched",
        analysis:
          "The whole, ranking, shortcomings, funding, targets and doubts as text in Chinese, a .docx with the source of each figure",
        copy: "As formatted text, to paste into Word or a mail",
      },
    },
  },
  formulas: {
    ...frameEnUS.formulas,
    totals: "Totals as formulas",
    totalsAbout: "Printed rates and counts become EDU formulas that follow the marks",
    back: (cells) => (cells === 0 ? "Put back" : `Put back (${cells} cells)`),
    backAbout: "Formulas give way to what was there before",
    native: "Turn to native formulas",
    nativeAbout: "Before sending it to someone without the add-in; tells first what becomes values",
    fromNative: (count) =>
      count === 0 ? "Back to EDU formulas" : `Back to EDU formulas (${count})`,
    fromNativeAbout: "The formulas from before they were turned native",
    totalsWritten: (cells, left) =>
      `${cells} totals are formulas now${left > 0 ? `; ${left} of an unusual form stay as they were` : ""}. What was there is kept and can be put back.`,
    noTotals: "No total could be written as a formula; nothing was changed.",
    fundingWritten: (names, cell) =>
      `Formulas for ${names} written to empty columns right of the table, from ${cell} on.`,
    noFunding:
      "The table lacks the figures to compute from; nothing was written. 应增经费 needs a column of students.",
    putBack: (cells) =>
      cells === 0 ? "There is nothing to put back." : `${cells} cells hold again what they held.`,
    madeNative: (formulas, values) =>
      formulas + values === 0
        ? "The workbook has no EDU formulas; nothing was changed."
        : `${formulas} EDU formulas are native now${values > 0 ? `; ${values} without a native form are values` : ""}.`,
  },
  forgotten: (count) =>
    `The record for putting back was full; its ${count} oldest entries, which could not be put back any more, are no longer kept.`,
  corrections: {
    written: (cells, left) =>
      cells === 0
        ? "Nothing was changed: the cell holds a formula or something else by now. Go there and correct it yourself."
        : `${cells} corrected${left > 0 ? `; ${left} hold formulas or something else by now and were left` : ""}. What was there is kept and can be taken back.`,
    takenBack: (cells, left) =>
      `${cells} taken back${left > 0 ? `; ${left} were changed since and were left` : ""}.`,
    title: "Corrected",
    change: (before, after) => `${before} → ${after}`,
    takeBack: "Take back",
    takeBackCell: (sheet, cell) => `Take back ${cell} on “${sheet}”`,
    takeBackAll: (count) => `Take all back (${count})`,
  },
  changes: changesEnUS,
  verdict: {
    label: "Verdict",
    tables: (count) => (count === 1 ? "1 table recognised; " : `${count} tables recognised; `),
    noFindings: "all printed figures agree.",
    findings: (count) => (count === 1 ? "1 figure to check." : `${count} figures to check.`),
    unmet: "unmet marks",
    short: (own) => [
      "counties below",
      "benchmark",
      ...(own.length > 0 ? [`and ${own.join(", ")}`] : []),
    ],
    toCheck: "to check",
    cardFindings: (count) => `${count} to check`,
  },
  nothing: {
    title: "No known table found",
    leftAlone: (sheets) => `Sheets read without finding a table: ${sheets}`,
  },
  first: {
    lead: "The pane knows tables by what they hold; no template is needed. It looks for these:",
    examples: [
      {
        name: "Checklist",
        about: "Indicators × counties with √, ※, - or * in the cells",
        rows: [
          ["指标", "甲县", "乙县"],
          ["1.生均图书达标", "√", "※"],
          ["达成度", "100%", "0%"],
        ],
      },
      {
        name: "Funding table",
        about: "Against the provincial average: 指标值, 差额, 定基增长, 应增经费",
        rows: [
          ["县（市、区）", "指标值", "差额"],
          ["全省平均", "36703", ""],
          ["甲县", "36703", "-8390"],
        ],
      },
    ],
    anywhere:
      "Tables may stand anywhere on a sheet, several to a sheet. Open such a workbook, or look at the sample first.",
    openSample: "Open the sample",
    sampleAbout: "The sample is written to new sheets; yours stay as they are.",
    point: "My table was not found",
    sampleOpened: (sheets) => `Sample sheets added: ${sheets}. Delete them when you are done.`,
  },
  kind: {
    checklist: "Checklist",
    funding: "Funding",
    targets: "Targets",
    statistics: "Statistics",
    schools: "Schools",
  },
  checklist: {
    caption: (name) => `${name}: achievement rates from the highest down`,
    rank: "Rank",
    region: "County",
    rate: "Rate",
    unmet: "Unmet",
    tied: (rank) => `tied ${rank}`,
    marksOf: (name, rate) => `${name}, rate ${rate}`,
    unmetOf: (name, unmet) => `${name}, ${unmet} unmet`,
    uncounted: (count) => `${count} left out`,
    uncountedOf: (name, count) => `${name}: ${count} blank or unknown, left out of the rate`,
    pageOf: (name) => `All about ${name}`,
    line: (line, count) => ` ${count} reach ${line}.`,
    notRanked: "Nothing counts: not ranked",
    note: (counted, excluded) =>
      `Rate = met ÷ counted indicators (${counted}${excluded > 0 ? `, ${excluded} not counted` : ""}), unweighted; ranked unrounded, equal rates are ties.`,
  },
  summary: {
    some: (names) =>
      names.length <= 2 ? names.join(", ") : `${names[0] ?? ""} and ${names.length - 1} more`,
    even: (rate) => `Every county stands at ${rate}.`,
    rates: (best, high, worst, low) => `Highest ${best} ${high}, lowest ${worst} ${low}.`,
    uncounted: (count) => ` ${count} left out.`,
    shortfall: (amount) => `Shortfalls ${amount} × 100 M yuan.`,
  },
  unmet: {
    noChecklist: "The workbook has no checklist.",
    nothing: "Every indicator of this table is met.",
    by: "Group by",
    ways: { region: "By county", indicator: "By indicator", map: "Heat map" },
    search: "Find an indicator or county",
    noMatch: (query) => `Nothing unmet holds “${query}”.`,
    summary: (items, groups, by, found) =>
      `${items} unmet marks${found ? " found" : ""} in ${groups} ${by === "region" ? "counties" : "indicators"}.`,
    clean: (names) => `Nothing unmet: ${names}`,
    regionLabel: (name, count) => `${name}, ${count} unmet`,
    indicatorLabel: (name, count) => `${name}, unmet in ${count} counties`,
    locateAll: "Select all",
    locateAllOf: (name) => `Select all unmet of ${name}`,
    zero: "scores 0",
  },
  funding: {
    caption: (name) => `${name}: funding need by stage, 100 M yuan`,
    stageCaption: (stage) => `${stage}: gap, growth and need by county`,
    noTable: "The workbook has no funding table.",
    stage: "Stage",
    region: "County",
    below: "Below",
    regions: (count) => `${count}`,
    besides: (own) => `and ${own}`,
    netName: "Net",
    shortfallName: "Shortfalls",
    needName: "Need",
    yuanUnit: "yuan",
    yiUnit: "100 M",
    percentUnit: "%",
    net: "Net (100 M yuan)",
    shortfall: "Shortfalls (100 M yuan)",
    singleStage: "All",
    stop: ". ",
    benchmark: (name) => `Against: ${name}`,
    target: (name, target) => `${name || "Benchmark"}: ${target} yuan`,
    yi: (amount) => amount,
    gap: "gap",
    growth: "Growth",
    need: "need",
    note: "Negative means more funding is needed. “Net” lets surplus counties offset others, “Shortfalls” does not.",
    signs: "What the signs mean",
    signsAbout: [
      "Gap = actual − target. Negative is less than the benchmark, its bar goes left; positive is more, its bar goes right.",
      "应增经费 has the sign of the gap: though its name says “increase”, negative is what must be added.",
      "Net: surplus counties offset others. Shortfalls: what is missing alone, as a positive amount.",
      "A figure that is not printed follows from others of its row and leads to them.",
    ],
    noNeed: "The table does not print 应增经费; computing it takes numbers of students.",
    enterStudents: "Enter students",
    byStudents: "Need by the students entered",
    byStudentsAbout: (year, source) =>
      `Students: ${year}, ${source}. Need (100 M yuan) = gap × students. What the sheet prints stays.`,
    students: "Students",
    printedNeed: "Printed",
    computedNeed: "Computed",
    write: "Write formulas",
    writeAbout: "Writes gap, growth and need as EDU formulas to empty columns right of the table",
  },
  targets: {
    caption: (name) => `${name}: how far targets are reached`,
    summary: (met, unmet, unknown) =>
      `${met} met, ${unmet} not met${unknown > 0 ? `, ${unknown} cannot be told` : ""}.`,
    name: "Indicator",
    value: "Value",
    target: "Target",
    state: "State",
    met: "Met",
    unmet: "Not met",
    against: (value, target) => `${value} against ${target}`,
    attributes: { 约束性: "binding", 预期性: "expected" },
    part: (name, label) => (label === "" ? name : `${name} (${label})`),
    beyond: (operator, target) => `must be ${operator}${target}`,
    apart: (gap) => `${gap} short`,
    unknown: "Not clear",
  },
  statistics: {
    caption: (name) => `${name}: totals that do not agree`,
    none: "The table prints no totals to add up again.",
    summary: (right, wrong) =>
      wrong === 0 ? `All ${right} totals agree.` : `${right} totals agree, ${wrong} do not:`,
    cell: "Cell",
    printed: "Printed",
    computed: "Computed",
  },
  schools: {
    caption: (name) => `${name}: schools at the threshold and coefficients of variation`,
    summary: (level, even, all, failing) =>
      `${level}: ${even} of ${all} coefficients of variation within the limit; ${failing === 0 ? "every school meets the requirements." : `${failing} schools do not meet the requirements.`}`,
    indicator: "Indicator",
    met: "Schools",
    cv: "CV",
    threshold: (value) => `threshold ${value}`,
    limit: (limit, met) => `≤ ${limit}${met === null ? "" : met ? ", within" : ", above"}`,
    failing: (count, names) => `${count} schools that fail: ${names}`,
    note: "Coefficients of variation are weighted by students. A school meets at least six, and none falls below 85% of its threshold.",
  },
  findings: {
    about:
      "Only what rounding cannot explain is listed. “Change to” follows from the sheet alone; compare it with your records first.",
    noTable: "No table was recognised, so there is nothing to check.",
    allAgree: "All printed figures agree.",
    printed: "Printed",
    computedBy: { marks: "by the marks", sum: "added up", benchmark: "benchmark" },
    contradictions: "Concerns:",
    sentences: findingsEnUS,
    correct: (value) => `Change to ${value}`,
    fill: (value) => `Fill in ${value}`,
    correctCell: (what, sheet, cell) => `${what}, ${cell} on “${sheet}”`,
    correctAll: (count) => `Correct all that is certain (${count})`,
    asMeaning: { met: "Counts as met", unmet: "Counts as unmet", excluded: "Not counted" },
    giveMeaning: (what, mark) => `“${mark}”: ${what}, in this workbook`,
    rules: {
      "rate-mismatch": "Rates that do not follow from the marks",
      "unmet-count-mismatch": "Counts that do not follow from the marks",
      "unknown-mark": "Unknown marks and figures",
      "blank-mark": "Missing marks",
      "funding-identity": "Target, growth and gap contradict each other",
      "missing-value": "Blanks that can be filled",
      "benchmark-mismatch": "Targets unlike the benchmark",
      "sum-mismatch": "Totals that do not add up",
      "part-sum-mismatch": "Parts that do not make the whole",
      "out-of-range": "Figures out of range",
      overrun: "Plans beyond the investment",
      "cell-error": "Excel errors",
    },
  },
  settled: {
    settle: "Checked…",
    settleCell: (sheet, cell) => `Checked, ${cell} on “${sheet}”`,
    reason: "Why it is right",
    placeholder: "e.g. held against the approved budget",
    needed: "Write a word why, for the next person.",
    save: "Keep",
    cancel: "Cancel",
    done: (count) =>
      `Kept as checked${count > 1 ? ` (${count} figures)` : ""}: no longer listed nor coloured until a figure changes.`,
    back: () => "Listed again.",
    title: "Checked",
    why: (reason) => `Because: ${reason}`,
    again: "List again",
    againCell: (sheet, cell) => `List ${cell} on “${sheet}” again`,
  },
  preferences: {
    title: "Ranking, decimals, target line",
    ranking: "Places after ties",
    rankingAbout: "Places after ties",
    rankings: { dense: "1, 1, 2", competition: "1, 1, 3" },
    decimals: "Decimals of rates",
    decimalsExample: { 0: "70%", 1: "70.0%", 2: "70.00%" },
    line: "Target rate (blank for none)",
    noLine: "e.g. 85%",
    badLine: "Enter a rate between 0 and 100%, such as 85%.",
    changed: "Shown the new way.",
    undone: "Shown as before.",
  },
  period: {
    gone: (file) => `“${file}” cannot be read. Is it still there? Close it and choose it again.`,
    unreadable: (file, problem) => `“${file}”: ${problem}`,
    noChecklist: (file) => `“${file}” holds no checklist. Is it last period's file?`,
  },
  walk: {
    label: "One after the other",
    all: (count) => `${count} places, all selected`,
    one: (at, count, cell) => `${at} of ${count}: ${cell}`,
    back: "Back",
    on: "Next",
    end: "End",
  },
  settings: {
    about:
      "What was recognised, and why. What you put right is kept in this workbook, for the next person too.",
    corrected: "corrected",
    range: "Range",
    kind: "Kind of table",
    apply: "Use this range",
    useSelection: "Use the selection",
    noRange: "Enter a range such as A2:L34, from the first header cell to the last cell.",
    selectOn: (sheet) => `Select the whole table on “${sheet}” first, then choose this again.`,
    rangeChanged: (range) => `Range ${range} is used now.`,
    kindChanged: (kind) => `Read as “${kind}” now.`,
    readsNothing:
      "Read so, it gives no table; nothing was changed. Choose another kind, or a range from the heading to the last row.",
    legend: "Meaning of the marks",
    mark: "Mark",
    meaning: "Meaning",
    meaningOf: (mark) => `Meaning of “${mark}”`,
    source: "From",
    sources: { note: "note", convention: "convention" },
    byYou: "you",
    nowhere: "not explained",
    unknownMark: "Choose",
    status: {
      met: "met",
      unmet: "unmet",
      zero: "unmet, scores 0",
      excluded: "not counted",
    },
    legendChanged: (mark, meaning) => `“${mark}” counts as “${meaning}” now.`,
    counted: (counted, all) => `${counted} of ${all} indicators counted`,
    countedChanged: (name, excluded) =>
      `“${name}” ${excluded ? "no longer counts" : "counts now"}.`,
    benchmark: "Compared with",
    noBenchmark: "no benchmark row found",
    benchmarkChanged: (name) => `Compared with “${name}” now.`,
    ignore: "Not a table to check",
    ignored: "The table is left out; “Corrections not in use” brings it back.",
    leftOut: "Corrections not in use",
    isIgnored: "you said that it is no table to check",
    isLost: "the table is no longer there",
    drop: "Drop",
    judgeAgain: "Bring back",
    judgeAgainTable: (sheet, range) => `Bring back ${range} on “${sheet}”`,
    judgedAgain: "The table is back.",
    resetTable: "Recognise by itself",
    reset: "The table is recognised by itself again.",
    resetAll: (count) => `Forget all corrections (${count === 1 ? "1 table" : `${count} tables`})`,
    allReset: "All corrections are forgotten.",
    undone: "The correction is undone.",
    notFound: "A table was not found",
    pointAbout:
      "Select the whole table in Excel, from the header to the last row, say what it is, and choose “Read the selection”. You see how it is read before it counts.",
    point: "Read the selection",
    notRead: "Excel does not give these cells now. End editing the cell and try again.",
    preview: "How it is read",
    previewNames: (what, names) =>
      `${names.length} ${what === "regions" ? "counties" : "indicators"}: ${names.slice(0, 4).join(", ")}${names.length > 4 ? "…" : ""}`,
    previewNothing:
      "Read so, the selection holds nothing that such a table holds. Choose another kind, or select from the header to the last row.",
    accept: "Right, read it so",
    orientation: "Which way the counties run",
    across: "Counties across",
    down: "Counties down",
    turned: (down) => `Counties are now read ${down ? "down" : "across"} the sheet.`,
    selectFirst: "Select the whole table in Excel first, then choose this again.",
    pointed: (sheet, range, kind) => `${range} on “${sheet}” is read as “${kind}”.`,
    thisExcel: "This Excel",
    nothingMissing: "It has all that is needed. The language follows Office.",
    privacy: "Your data",
    privacyAbout:
      "Reading, computing and checking happen on this computer; nothing of your sheets is sent anywhere, and your use is not counted.",
  },
  students: {
    title: (year) => (year === null ? "Students (for 应增经费)" : `Students (${year})`),
    about:
      "Where the table has no numbers of students, 应增经费 = gap × these. A block copied in Excel can be pasted into the first cell.",
    year: "Year",
    source: "Source (document or office)",
    table: "Students by county and stage",
    of: (region, stage) => `Students, ${region}, ${stage}`,
    save: "Save",
    saved: (count) => `${count} numbers of students saved; 应增经费 follows from them.`,
    problems: {
      year: "Enter a year such as 2023.",
      source: "Enter where the numbers come from.",
      number: "Numbers of students must be whole; look for decimals or words.",
      empty: "No numbers of students were entered.",
    },
  },
  others: {
    title: "Sheets without a known table",
    why: (sheet, sentence) => `“${sheet}”: ${sentence}`,
    notUnderstood: (count) => `${count} cells not understood and not counted`,
  },
  county: {
    pick: "One county only",
    all: "All counties",
    back: "← Back to all",
    nothing: "The tables hold nothing of this county.",
    rank: (rank, tied, all) => `${tied ? "tied " : ""}place ${rank} of ${all}`,
    allMet: "All indicators are met.",
    unmet: (count) => `${count} unmet`,
    targets: (count) => `${count} targets not reached`,
    causes: "To check",
    toFindings: (tab) => `Correct or settle in “${tab}”`,
  },
  otherSheets: (sheets) => `Sheets without a known table: ${sheets}`,
  betweenSentences: " ",
  betweenPlaces: ", ",
  onSheets: (sheets) => ` (sheets: ${sheets})`,
  inPlaces: (places, more) => (more > 0 ? ` (${places} and ${more} more)` : ` (${places})`),
  hostError: {
    editing: "A cell is being edited. Press Enter or Esc to finish, then try again.",
    protected:
      "The sheet is protected or the workbook read-only. Unprotect it or enable editing, then try again.",
    structureProtected:
      "The workbook's structure is protected, so no sheet can be added. Unprotect the workbook on the Review tab, then try again.",
    notEmpty: "The column chosen is not empty, so nothing was written. Choose an empty one.",
    notAsWritten:
      "After writing, a cell did not show what the pane shows; everything was taken back and the workbook is unchanged. Try again.",
    notRenewed:
      "The renewal did not finish: the new contents stand complete on another sheet, the earlier one may be half replaced. Keep the new one; delete the earlier one once you have looked at it.",
    notTakenBack:
      "The results could not be checked, and Excel did not let the add-in put everything back. Press Enter to end editing, then put them back from Formulas or Check.",
    partlyWritten:
      "Excel stopped on the way and did not let the add-in put everything back, so a part may be written. Press Enter to end editing, check the places in brackets and correct them, or close the workbook without saving.",
    selection:
      "Select one range of cells first (no chart, not several ranges at once), then try again.",
    missing: "The sheet or cell is no longer in the workbook. Choose “Read again”.",
    tooLarge:
      "The workbook is too large to read at once. Copy the sheets to check to a new workbook.",
    busy: "Excel is busy (calculating, or a dialog is open). Try again in a moment.",
    unsupported: "This version of Excel cannot do that. Update Excel or use Excel on the web.",
    recordFull:
      "The workbook's record for putting things back is full; nothing was written. Put some back under Formulas or Audit, or copy the sheets in question to a new workbook, and try again.",
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
    notApplied: (count) =>
      `${count === 1 ? "One earlier correction was" : `${count} earlier corrections were`} not used, because the table was not found; open the pane to see.`,
    unreadable: (rules) =>
      `Excel cannot read ${rules === 1 ? "1 conditional format" : `${rules} conditional formats`} (damaged, perhaps), which stayed as it was; all else is done. If a colour that should be gone is still there, save and open the workbook again and choose “Clear flags” once more.`,
    nothingFound:
      "No known table was found, so nothing was flagged. Open a checklist (indicators × regions with √, ※ … in the cells) or a funding sheet and try again.",
    cleared: (sheets) =>
      `Flags cleared on ${sheets === 1 ? "1 sheet" : `${sheets} sheets`}; your own formats are as they were.`,
    nothingToClear: "The workbook has no flags of this add-in; nothing was changed.",
    reported: (tables, sheet) => {
      const from = tables === 1 ? "1 checklist" : `${tables} checklists`;
      return {
        new: `Written to a new sheet from ${from}; it is open now.`,
        renewed: `The sheet written today was renewed from ${from}; it is open now.`,
        beside: `Written to a new sheet from ${from}; it is open now. The earlier one (changed since, or written on another day) was left alone; renew it from Lists in the pane.`,
      }[sheet];
    },
    noChecklist:
      "No checklist (indicators × regions with √, ※ … in the cells) was found, so no sheet was added.",
    close: "OK",
  },
};

import type { SelfTestStrings } from "./selfTestZhCN";

const counted = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`;

/** The sentences of the self-test in English. */
export const selfTestEnUS: SelfTestStrings = {
  title: "Self-test",
  about:
    "Tries in this Excel, one by one, what the add-in uses, and gives a report to paste. For a first installation, after Excel was updated, or when something does not work.",
  how: "Do it in a new blank workbook. The self-test works on sheets that it brings along, whose names begin with “自检”, and deletes them all afterwards; the report holds Excel's version and the results, none of your data. It takes a minute or two; please do not edit meanwhile. You can stop it at any time.",
  start: "Start the self-test",
  again: "Do it again",
  notBlank:
    "This workbook holds something, so nothing was started or changed. Make a new blank workbook (File → New), open the pane there, and start the self-test under Settings.",
  passed: (count) => `${counted(count, "check", "checks")}, all as they should be.`,
  failed: (count, all) =>
    `${count} of ${counted(all, "check", "checks")} came out otherwise. Please send the report below to those who maintain the add-in.`,
  incomplete: "You stopped it, so only a part was tried; the sheets that it wrote are deleted.",
  skipped: (count) =>
    `${counted(count, "more was", "more were")} not tried, since this Excel has no way to tell.`,
  caption: "Results by step",
  step: "What was tried",
  result: "Result",
  same: (count) => `${count} as expected`,
  differ: (count) => `${count} otherwise`,
  noWay: "no way to tell",
  differences: "What differs",
  expected: "expected",
  shows: "found",
  blank: "(nothing)",
  said: "stopped here; Excel answered",
  text: "The whole report",
  copy: "Copy the report",
  copied: "Copied. You can paste it into an e-mail or a chat.",
  notCopied:
    "Copying is not allowed here. Click into the report, press Ctrl+A to select all of it, then Ctrl+C.",
  reportTitle: "EDU add-in: report of the self-test",
  excel: "Excel",
  engine: "Browser engine",
  sets: "Requirement sets",
  unknown: "not given",
  colon: ": ",
  comma: ", ",
  steps: {
    written: "Writing tables",
    cells: "Reading cells back",
    merges: "Reading merged areas back",
    oddTexts: "Texts that look like formulas, dates, numbers",
    recognised: "Recognition and audit",
    function: "Custom functions",
    flagsWritten: "Flagging",
    coloursShown: "Colours of flags",
    usersRule: "The user's own conditional format",
    markCorrected: "A corrected mark loses its colour",
    flagsCleared: "Clearing flags",
    reports: "Writing reports",
    reportPages: "Print settings of reports",
    totals: "Writing formulas of totals",
    toNative: "Turning into native formulas",
    fromNative: "Back to EDU formulas",
    putBack: "Back to the printed figures",
    cellCorrected: "Correcting a cell",
    cellTakenBack: "Taking a correction back",
    settingsKept: "Settings kept in the workbook",
    changesTold: "Being told of changes",
    tidied: "Deleting the sheets of the self-test",
    stopped: "Stopped",
  },
};

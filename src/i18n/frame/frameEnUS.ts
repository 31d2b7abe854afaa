import type { FrameStrings } from "./frameZhCN";

/** The frame in English. */
export const frameEnUS: FrameStrings = {
  /** Language tag. */
  language: "en-US",
  title: "Education Standards and Funding Check",
  refresh: "Read again",
  loading: "Opening…",
  stop: "Stop",
  tabsLabel: "Parts of the pane",
  tabs: {
    overview: "Overview",
    unmet: "Unmet",
    funding: "Funding",
    findings: "Check",
    tools: "Tools",
    settings: "Settings",
  },
  task: {
    read: "Reading the workbook…",
    flag: "Flagging…",
    clear: "Clearing flags…",
    report: "Writing the list…",
    formulas: "Working on formulas…",
    correct: "Correcting…",
    settings: "Recognising again…",
    gather: "Reading the county workbooks…",
    period: "Reading last period's file…",
    selfTest: "Testing this Excel…",
  },
  flags: {
    flag: "Flag",
    flagRest: "Flag the rest",
    clear: "Clear flags",
    about:
      "Colours cells that are unmet, score nothing, fall short or look doubtful; a colour goes when its cell is corrected, your own formats stay",
    clearAbout: "Takes away the colours of this add-in; your own formats stay",
  },
  reports: {
    menu: "Lists",
  },
  formulas: {
    menu: "Formulas",
  },
  failure: {
    title: "Not completed",
    crashed:
      "Something went wrong in this pane; your workbook was not changed. Choose “Read again”, or close and reopen the pane.",
    notLoaded:
      "A part of the pane could not be loaded; your workbook was not changed. Check the network and try again, or choose “Read again” at the top right; if that fails, close and reopen the pane.",
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

/** Custom property of a worksheet that the add-in knows it by again; it travels with the file and stays when it is renamed. */
export const SHEET_KEY = "EDU.sheet";

/** Custom property of a sheet that the add-in wrote a report to: which report it is and what its cells held then. */
export const REPORT_KEY = "EDU.report";

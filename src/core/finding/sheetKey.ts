/** Custom property of a worksheet that the add-in knows it by again; it travels with the file and stays when it is renamed. */
export const SHEET_KEY = "EDU.sheet";

/**
 * A cell as a spreadsheet hands it over: '' or null when blank; an Excel error is its text, e.g. "#REF!"
 * (Office.js `Range.values` does the same).
 */
export type RawCell = string | number | boolean | null;

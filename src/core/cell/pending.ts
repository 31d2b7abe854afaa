/**
 * What a cell shows whose value is not there yet. Excel shows it while it fetches data; readers of files give it for
 * formulas that were never calculated. Source: [MS-XLS] 2.5.10 Bes.
 */
export const PENDING = "#GETTING_DATA";

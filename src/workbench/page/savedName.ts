const ENDING = /\.(xls[xm])$/i;

/**
 * What a saved file is called: "表.xlsx" becomes "表（核对）.xlsx", so that it never stands in the original's place; one that is
 * called so already keeps its name. A workbook with macros stays one.
 */
export function savedName(name: string, mark: string): string {
  const [, ending = "xlsx"] = ENDING.exec(name) ?? [];
  const stem = name.replace(/\.[^.]*$/, "");
  return `${stem.endsWith(mark) ? stem : stem + mark}.${ending.toLowerCase()}`;
}

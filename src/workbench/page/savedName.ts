/**
 * What a saved file is called: "表.xls" becomes "表（核对）.xlsx", so that it never stands in the original's place; one that is
 * called so already keeps its name. `ending` is what its content asks for: a workbook with macros stays one.
 */
export function savedName(name: string, mark: string, ending: string): string {
  const stem = name.replace(/\.[^.]*$/, "");
  return `${stem.endsWith(mark) ? stem : stem + mark}.${ending}`;
}

/**
 * Says of a parameter or a property: only true where ExcelApi V is there. The proof by types (test/excel/apiSets) holds every
 * call to it.
 */
export type Supports<V extends string> = V extends string ? boolean : never;

/** Whether this Excel has an ExcelApi requirement set, such as "1.13" (merged areas). */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

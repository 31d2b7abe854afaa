/** Whether this Excel has an ExcelApi requirement set, such as "1.13" (merged areas). */
export function supportsExcelApi(version: string): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", version);
}

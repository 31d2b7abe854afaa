/**
 * Cells of a worksheet with errors as texts ("#REF!"), which is what Office.js gives.
 * Mends: the library knows the errors of Excel 2007 only and loses #SPILL!, #CALC! and other later ones.
 */
export function errorsAsText(xml: string): string {
  return xml.includes("#")
    ? xml.replace(/(<c(?:\s[^>]*?)?\st\s*=\s*["'])e(?=["'])/g, "$1str")
    : xml;
}

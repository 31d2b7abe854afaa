/** Whether a value is an Excel error, which Office.js gives as its text: "#DIV/0!", "#N/A". */
export function isErrorText(value: unknown): value is string {
  return typeof value === "string" && /^#(?:N\/A|[A-Z][A-Z_/0-9]*[!?]|GETTING_DATA)$/.test(value);
}

/**
 * An A1 range as the user typed or selected it ("b2:d9", "$B$2:$D$9", "表!B2:D9", full-width letters), as corrections keep
 * it: "B2:D9". null when it is no range of cells.
 */
export function tableRange(typed: string): string | null {
  const text = typed
    .normalize("NFKC")
    .slice(typed.normalize("NFKC").lastIndexOf("!") + 1)
    .replace(/[$\s]/g, "")
    .toUpperCase();
  return /^[A-Z]{1,3}[1-9]\d{0,6}:[A-Z]{1,3}[1-9]\d{0,6}$/.test(text) ? text : null;
}

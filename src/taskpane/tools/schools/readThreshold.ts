/** A threshold as typed, full width too; null for what is no number over 0. */
export function readThreshold(text: string): number | null {
  const half = text.normalize("NFKC").replace(/[,\s]/g, "");
  const value = /^\d+(?:\.\d+)?$/.test(half) ? Number(half) : 0;
  return value > 0 ? value : null;
}

/** A printed or computed figure as text, a number with four decimals at most and a true minus; null or '' gives "—". */
export function formatFigure(value: string | number | null): string {
  if (value === null || value === "") return "—";
  return typeof value === "number"
    ? String(Number(value.toFixed(4))).replace("-", "−")
    : value.trim();
}

import { formatNumber } from "./formatNumber";

/** An amount of money in whole yuan or with `decimals`, thousands apart: −12428 → "−12,428"; null gives "—". */
export function formatAmount(value: number | null, decimals = 0): string {
  const [whole = "", fraction] = formatNumber(value, decimals).split(".");
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, "$&,");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

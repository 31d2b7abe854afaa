import { normalForm } from "../cell/normalForm";
import { readCriteria } from "../criterion/readCriteria";
import type { NumberTable } from "./numberTable";

/**
 * The table with criteria that the user typed, by the indicators' names; they stand over those found. A typed '' takes the
 * indicator's criterion away. A text that EDU.MARK cannot read changes nothing and is told in `unreadable`.
 */
export function withCriteria(
  table: NumberTable,
  typed: ReadonlyMap<string, string>
): { table: NumberTable; unreadable: string[] } {
  const unreadable: string[] = [];
  const indicators = table.indicators.map((indicator) => {
    const text = typed.get(indicator.name);
    if (text === undefined) return indicator;
    const words = normalForm(text);
    if (words === "") return { ...indicator, criterion: null };
    if (readCriteria(words) === null) {
      unreadable.push(indicator.name);
      return indicator;
    }
    return { ...indicator, criterion: { text: words, from: "typed" as const } };
  });
  return { table: { ...table, indicators }, unreadable };
}

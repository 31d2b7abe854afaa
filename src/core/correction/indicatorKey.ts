import { normalForm } from "../cell/normalForm";

/**
 * What an indicator is known by in corrections, wherever its row is moved to: its headings and its name in normal form.
 * Indicators of one table that read alike have one key.
 */
export function indicatorKey({ name, path }: { name: string; path: readonly string[] }): string {
  return [...path, name].map(normalForm).join("/");
}

import type { Finding, FindingRule } from "../finding/checkReport";

/** A finding that somebody has held against the originals (已核实) and found right, with the reason; plain data. */
export interface SettledFinding {
  /** Name of the sheet. */
  sheet: string;
  /** Title of the table; '' where it has none. */
  table: string;
  rule: FindingRule;
  /** What the finding said, figures and names, without addresses: rows may be inserted above. */
  text: string;
  /** Why it stands: what the user wrote. */
  reason: string;
}

/** Where a finding stands. */
export interface FindingPlace {
  sheet: string;
  /** Title of the table. */
  title: string;
}

const ADDRESS = /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}/g;

/** A finding as settled for a reason. */
export function settleFinding(
  { sheet, title }: FindingPlace,
  { rule, message }: Finding,
  reason: string
): SettledFinding {
  return { sheet, table: title, rule, text: message.replace(ADDRESS, ""), reason };
}

/** The reason why a finding was settled; null for one that was not, or whose figures have changed since. */
export function settledReason(
  place: FindingPlace,
  finding: Finding,
  settled: readonly SettledFinding[]
): string | null {
  const own = settleFinding(place, finding, "");
  const found = settled.find(
    (one) =>
      one.rule === own.rule &&
      one.text === own.text &&
      one.sheet === own.sheet &&
      one.table === own.table
  );
  return found?.reason ?? null;
}

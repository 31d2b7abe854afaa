import type { Finding } from "../../finding/checkReport";
import type { RootCause } from "./rootCause";

/** A finding as a line of what contradicts a cause. */
export function saidBy(finding: Finding): RootCause["contradictions"][number] {
  return { text: finding.message, said: { key: "finding", finding }, cells: [finding.cell] };
}

/** The error values that a formula may answer with. */
export type FaultCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!";

/** Why there is no result: an Excel error value and one Chinese sentence that a clerk understands. */
export interface Fault {
  code: FaultCode;
  reason: string;
}

/** What stands in one cell of an answer; a blank is "". */
export type Outcome = number | string | boolean | Fault;

/** Tells a fault from the values it stands among; null and undefined are no faults. */
export function isFault(value: unknown): value is Fault {
  return typeof value === "object" && value !== null && "code" in value && "reason" in value;
}

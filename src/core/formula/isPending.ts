/** What Excel shows while custom functions are not registered yet, run or wait. Source: Microsoft's page on their errors. */
const PENDING = new Set(["#NAME?", "#BUSY!", "#GETTING_DATA", "#CONNECT!"]);

/** Whether a value is not calculated yet, rather than wrong. */
export function isPending(value: unknown): boolean {
  return PENDING.has(String(value));
}

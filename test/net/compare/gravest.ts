import { SEVERITIES, type Failure, type Severity } from "./failure";

/** The gravest of the failures; null when there is none. */
export function gravest(failures: readonly Failure[]): Severity | null {
  return SEVERITIES.find((each) => failures.some(({ severity }) => severity === each)) ?? null;
}

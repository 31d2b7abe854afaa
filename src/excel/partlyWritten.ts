import { HostError } from "./hostError";
import { toHostError } from "./toHostError";

/** Kinds of refusals that concern the whole workbook: while one lasts, nothing is written at all. */
const OF_ALL: readonly string[] = ["editing", "protected"];

/**
 * What to reject with after Excel failed with `error` and did not let everything be taken back either (`cause`): a HostError that
 * names the places, of which some may be written; `error` itself where Excel refused both for a cell that is being edited or
 * a workbook that is read-only.
 */
export function partlyWritten(error: unknown, cause: unknown, places: readonly string[]): unknown {
  const { kind } = toHostError(error);
  return kind === toHostError(cause).kind && OF_ALL.includes(kind)
    ? error
    : new HostError("partlyWritten", cause, places);
}

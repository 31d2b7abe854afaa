/** Why a zip container, or one entry of it, cannot be used. */
export type ZipProblem = "truncated" | "corrupt" | "encrypted" | "unsupported" | "too-large";

/** Thrown by everything that reads zip containers; `problem` is what callers act on. */
export class ZipError extends Error {
  constructor(
    readonly problem: ZipProblem,
    readonly entry = ""
  ) {
    super(`zip: ${problem} ${entry}`.trim());
  }
}

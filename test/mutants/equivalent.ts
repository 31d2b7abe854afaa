/**
 * Faults of the sample that change nothing anybody could see, by id, and why. They are left out of the score; a reason
 * that does not hold is a hole in the tests.
 */
export const EQUIVALENT: ReadonlyMap<string, string> = new Map([]);

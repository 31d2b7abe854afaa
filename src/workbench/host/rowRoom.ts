/** Points of the usual letters; rows are made for them. */
const USUAL_POINTS = 11;

/** Pixels that a row takes for letters of so many points; null when the usual height is enough. */
export function rowRoom(points: number): number | null {
  return points > USUAL_POINTS ? Math.ceil(points * 1.75) : null;
}

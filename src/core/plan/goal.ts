/** What a region is to reach: an achievement rate, or a place in the ranking. */
export type Goal = RateGoal | PlaceGoal;

/** A rate as an exact fraction of whole numbers, 0 < rate ≤ 1: 85% is 85/100. */
export interface RateGoal {
  kind: "rate";
  numerator: number;
  denominator: number;
}

/** 1 is best; equal rates share a place and leave none out, as in 晾晒排名. */
export interface PlaceGoal {
  kind: "place";
  place: number;
}

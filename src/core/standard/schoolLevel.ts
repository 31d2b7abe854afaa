/** The two levels that the national standards tell apart; each school (or part of one) is judged as one of them. */
export type SchoolLevel = "小学" | "初中";

export const SCHOOL_LEVELS: readonly SchoolLevel[] = ["小学", "初中"];

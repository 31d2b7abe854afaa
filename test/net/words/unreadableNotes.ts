/** What notes say that does not tell which mark is the good one. */
export const UNREADABLE_PAIRS: readonly (readonly [string, string])[] = [
  ["一类", "二类"],
  ["东片", "西片"],
  ["甲组", "乙组"],
  ["第一批", "第二批"],
  ["由市级负责", "由县级负责"],
  ["年报数", "快报数"],
];

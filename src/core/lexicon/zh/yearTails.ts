/** What stands behind the digits of a year without saying anything else: 2020学年度, 2020年末. Longest first. */
export const YEAR_TAILS = "学年度 年度末 学年 年度 年末 年底 年 末 底";

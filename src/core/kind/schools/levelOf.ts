import type { SchoolLevel } from "../../standard/schoolLevel";

const PRIMARY = /小学|完小|附小|初小|^[\u4e00-\u9fff]{1,8}小$|教学点/;
/** 九年一贯制 and 完全中学 count among 初中阶段学校 in the education statistics; a part named 小学部 does not. */
const JUNIOR = /初中|初级中学|中学|附中|实中|一贯制|一贯|^[\u4e00-\u9fff]{1,8}中$/;

/**
 * The level that words speak of: a title, a 学段, a school's name. Null where they speak of none, or of both
 * (“小学、初中”). A part decides over its school: 九年一贯制学校（小学部） is 小学.
 */
export function levelOf(words: string): SchoolLevel | null {
  if (/小学部|小学段|小学阶段/.test(words) && !/初中/.test(words)) return "小学";
  if (/初中部|初中段|初中阶段/.test(words) && !/小学/.test(words)) return "初中";
  if (/^[^、和及与]*小学(?:\(.*\))?$/.test(words)) return "小学";
  if (/^[^、和及与]*(?:初级?中学?|中学)(?:\(.*\))?$/.test(words)) return "初中";
  const primary = PRIMARY.test(words);
  const junior = JUNIOR.test(words);
  return primary === junior || /中小学/.test(words) ? null : primary ? "小学" : "初中";
}

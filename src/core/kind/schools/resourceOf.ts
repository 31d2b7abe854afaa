import type { ResourceId } from "../../standard/resourceStandards";

const WORDS: readonly (readonly [ResourceId, RegExp])[] = [
  [
    "degreeTeachers",
    /(?:高于|超过?|高出)(?:国家)?规定学历|规定学历以上|高学历|学历(?:高于|超过)规定/,
  ],
  ["backboneTeachers", /骨干(?:专任)?教师/],
  [
    "sportArtTeachers",
    /(?:体育|体艺|艺体|音体美|体音美|体美音|音美体|体卫艺|艺术|音乐|美术).*(?:教师|师资)/,
  ],
  ["teachingRooms", /教学及?(?:教学)?(?:其)?辅助?用房|教辅用房|教学用房/],
  ["sportGrounds", /(?:体育|运动).{0,5}(?:场馆|场地|场所)|体育场|体育馆|运动场/],
  ["equipment", /(?:教学)?仪器设备|设备(?:总)?值|设备资产/],
  ["multimediaRooms", /多媒体(?:教学)?(?:教室|班)/],
];

/** What a header of any of them has; most texts have none of it. */
const ANY = /学历|骨干|体|艺|音乐|美术|用房|运动|设备|多媒体/;

/** Which of the seven resources the words of a header (by `normalForm`) speak of; null for none of them. */
export function resourceOf(words: string): ResourceId | null {
  if (!ANY.test(words)) return null;
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** Whether the words say that a figure is for one student or for a hundred, not a school's whole number. */
export function isPerStudent(words: string): boolean {
  return /每百|百名?学?生|每生|生均|人均|\/生|\/百/.test(words);
}

import type { Words } from "../lexicon";

/**
 * Words by which headings name the resources of a school (教督〔2017〕6号) and what a figure is for. Teachers of sport and
 * art, and grounds for sport, are named in many ways: `sport` or `art` goes with `teacher`, `sport` with `ground`.
 */
export type ResourceSense =
  | "degree"
  | "backbone"
  | "rooms"
  | "equipment"
  | "multimedia"
  | "sport"
  | "art"
  | "teacher"
  | "ground"
  | "sportGround"
  | "perHundred"
  | "perOne";

export const SCHOOL_RESOURCES: Words<ResourceSense> = {
  degree: "{高于,超过,超,高出}{国家,}规定学历 规定学历以上 高学历 学历{高于,超过,超}{国家,}规定",
  backbone: "骨干{专任,}教师 骨干{教师,}人数",
  rooms: `
    教学{及,和,与,}{教学,}{其,}{辅助,辅}用房 教辅用房 教学用房 教学{及,和,与}辅助{性,}用房`,
  equipment: "{教学,}仪器设备 教学{仪器,设备} 设备{总,}值 设备资产",
  multimedia: "多媒体{教学,}{教室,班}",
  sport: "体育 运动",
  art: "体艺 艺体 音体美 体音美 体美音 音美体 体卫艺 艺术 音乐 美术",
  teacher: "教师 师资",
  ground: "场馆 场地 场所 场(馆)",
  sportGround: "{体育,运动}{场,馆} {体育,运动}场馆 {体育,运动}场地",
  perHundred: "每百{名,}{学生,生,人,} 百名{学,}生 百生 /百人 /百生 /百名学生",
  perOne: "生均 人均 每生 每名学生 每个学生 /生",
};

import type { Draw } from "../draw/draw";
import { TOWN_STEMS } from "./townStems";

const SCHOOL_FORMS = [
  "镇中心小学",
  "小学",
  "实验小学",
  "中学",
  "初级中学",
  "学校",
  "九年一贯制学校",
  "第二小学",
  "希望小学",
  "民族小学",
];
const KINDERGARTEN_FORMS = [
  "中心幼儿园",
  "幼儿园",
  "实验幼儿园",
  "艺术幼儿园",
  "第一幼儿园",
  "村幼儿园",
];

/** `count` different made-up names of schools or kindergartens. */
export function schoolNames(
  draw: Draw,
  kind: "schools" | "kindergartens",
  count: number
): string[] {
  const forms = kind === "schools" ? SCHOOL_FORMS : KINDERGARTEN_FORMS;
  const names = new Set<string>();
  while (names.size < count) names.add(`${draw.pick(TOWN_STEMS)}${draw.pick(forms)}`);
  return [...names];
}

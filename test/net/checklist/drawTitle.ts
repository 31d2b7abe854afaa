import type { Draw } from "../draw/draw";
import { CHECKLIST_FORMS, CHECKLIST_TOPICS } from "../words/titles";
import type { Form } from "./drawForm";

/** A title, or "" on a sheet without one. A list of what is unmet always says so. */
export function drawTitle(draw: Draw, form: Form, owner: string, members: string): string {
  const year = draw.pick(["2024年", "2025年", "", "2024年度", "2024—2025学年"]);
  const topic = draw.pick(CHECKLIST_TOPICS);
  if (form.blanks === "title")
    return `${year}${owner}${topic}${draw.pick(["未达标指标分布表", "未达标情况一览表", "未达标项目统计表"])}`;
  if (draw.chance(0.07) && !form.shape.startsWith("single")) return "";
  const name = form.shape.startsWith("single")
    ? draw.pick(["自评表", "自查表", "自查自评表", "情况表"])
    : draw.pick(CHECKLIST_FORMS);
  const whole: Record<string, readonly string[]> = {
    counties: [`${owner}各县（市、区）`, "全市"],
    cities: ["各市（州）"],
    grouped: [`${owner}各县（市、区）`, "全省"],
    towns: [`${owner}各乡镇`, "全县"],
    schools: [`${owner}各学校`, "全县"],
    kindergartens: [`${owner}各幼儿园`],
  };
  const whose = draw.pick([owner, owner, ...(whole[members] ?? [])]);
  const place = form.shape.startsWith("single") ? owner : whose;
  return draw.chance(0.5) ? `${year}${place}${topic}${name}` : `${place}${year}${topic}${name}`;
}

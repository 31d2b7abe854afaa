import { normalForm } from "../../cell/normalForm";

const STAGE =
  /^(?:学前|幼儿园|幼儿|义务|小学|初中|普通高中|普高|高中|中等职业|中职|高等|高职|本科|特殊|城市|城镇|城区|农村|乡村|公办|民办|男|女)(?:教育|学校|阶段|段|生)?/;

/**
 * Labels of `count` parts from the name of an indicator: "…差异系数(小/初)" → 小, 初; "小学/初中/高中专任教师…" →
 * 小学, 初中, 高中; "学前/义务教育学生…" → 学前, 义务教育. Where the name lists no such number of parts: 第1项 … One part has ''.
 */
export function partLabels(name: string, count: number): string[] {
  if (count === 1) return [""];
  const key = normalForm(name);
  const bracketed = [...key.matchAll(/[([]([^()[\]]*)[)\]]/g)]
    .map(([, inside = ""]) => inside.split(/[/、]/))
    .find((labels) => labels.length === count);
  if (bracketed !== undefined) return bracketed;
  const bare = key.replace(/[([][^()[\]]*[)\]]/g, "");
  const listed = bare.split(/[/、]/);
  const last = listed.at(-1) ?? "";
  if (listed.length === count) {
    const before = listed.slice(0, -1);
    const end = STAGE.exec(last)?.[0] ?? last.slice(0, before.at(-1)?.length ?? 0);
    const first = before[0] ?? "";
    const begun =
      before.length > 0 && first.length > 8 ? first.slice(-(before[1] ?? end).length) : first;
    return [begun, ...before.slice(1), end];
  }
  return Array.from({ length: count }, (_, k) => `第${k + 1}项`);
}

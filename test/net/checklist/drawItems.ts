import type { Draw } from "../draw/draw";
import { PLAIN_INDICATORS } from "../words/plainIndicators";
import { SECTIONS, SUBSECTIONS } from "../words/sections";
import { TRAP_INDICATORS } from "../words/trapIndicators";
import type { Item } from "./checklistModel";
import { numberLabel, type Numbering } from "./numberLabel";

export interface DrawnItems {
  items: Item[];
  itemHeadings: string[];
  numbering: Numbering;
  /** Share of indicators whose words are those of totals. */
  traps: "none" | "some" | "many";
}

const HEADINGS: readonly (readonly string[])[][] = [
  [
    ["指标"],
    ["指标名称"],
    ["监测点"],
    ["评估指标"],
    ["项目"],
    ["评估内容"],
    ["考核内容"],
    ["指标（达标要求）"],
    ["内容"],
    ["指标项目"],
    ["工作任务"],
  ],
  [
    ["一级指标", "二级指标"],
    ["类别", "指标"],
    ["维度", "监测点"],
    ["一级指标", "评估内容"],
    ["模块", "工作任务"],
    ["分类", "指标名称"],
  ],
  [
    ["一级指标", "二级指标", "三级指标"],
    ["一级指标", "二级指标", "监测点"],
    ["类别", "二级指标", "评估指标"],
  ],
];

/** `count` different indicators under no, one or two levels of headings. */
export function drawItems(draw: Draw, count: number): DrawnItems {
  const depth =
    count < 4
      ? 0
      : draw.weighted([
          [4, 0],
          [5, 1],
          [count >= 8 ? 2.5 : 0, 2],
        ]);
  const traps = draw.weighted<DrawnItems["traps"]>([
    [2, "none"],
    [3, "some"],
    [3, "many"],
  ]);
  const share = { none: 0, some: 0.2, many: 0.6 }[traps];
  const trapped = draw.sample(TRAP_INDICATORS, Math.round(count * share));
  const names = draw.shuffle([
    ...trapped,
    ...draw.sample(PLAIN_INDICATORS, count - trapped.length),
  ]);
  const numbering = draw.weighted<Numbering>([
    [7, "none"],
    [5, "dot"],
    [2, "comma"],
    [1, "brackets"],
    [depth > 0 ? 1.5 : 0, "nested"],
    [count <= 20 ? 0.6 : 0, "circled"],
  ]);
  const levels = headings(draw, names.length, depth);
  const seen = new Map<string, number>();
  const items = names.map((name, k): Item => {
    const own = levels[k] ?? [];
    const section = own[0] ?? "";
    const inSection = (seen.get(section) ?? 0) + 1;
    seen.set(section, inSection);
    const label = numberLabel(numbering, k + 1, [...seen.keys()].indexOf(section) + 1, inSection);
    return { serial: String(k + 1), label: `${label}${name}`, levels: own, excluded: false };
  });
  return { items, itemHeadings: [...draw.pick(HEADINGS[depth] ?? [["指标"]])], numbering, traps };
}

/** The headings over each of `count` lines, outermost first; neighbouring lines share them. */
function headings(draw: Draw, count: number, depth: number): string[][] {
  if (depth === 0) return Array.from({ length: count }, () => []);
  const outer = split(draw, count, draw.int(2, Math.min(6, Math.max(2, Math.floor(count / 2)))));
  const numbers = draw.chance(0.5);
  const names = draw.sample(SECTIONS, outer.length).map((name, k) => {
    const text = numbers ? `${"一二三四五六"[k] ?? ""}、${name}` : name;
    return draw.chance(0.1) ? text.replace("、", "、\n") : text;
  });
  const inner = draw.shuffle(SUBSECTIONS);
  return outer.flatMap((size, k) => {
    const name = names[k] ?? "";
    if (depth === 1) return Array.from({ length: size }, () => [name]);
    const parts = split(draw, size, draw.int(1, Math.max(1, Math.floor(size / 2))));
    return parts.flatMap((part) => {
      const sub = inner.pop() ?? "其他";
      return Array.from({ length: part }, () => [name, sub]);
    });
  });
}

/** `count` cut into `parts` pieces of at least one. */
function split(draw: Draw, count: number, parts: number): number[] {
  const cuts = draw.sample(
    Array.from({ length: count - 1 }, (_, k) => k + 1),
    parts - 1
  );
  const ends = [...cuts.sort((a, b) => a - b), count];
  return ends.map((end, k) => end - (ends[k - 1] ?? 0));
}

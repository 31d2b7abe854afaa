import fc from "fast-check";
import type { Area } from "../../../src/core/area/area";
import type { Grid } from "../../../src/core/sheet/grid";
import type { RawCell } from "../../../src/core/cell/rawCell";

/** What a mark of a made-up checklist says. */
export type Said = "met" | "unmet" | "zero";

/** A checklist as its author knows it, before it is laid out on a sheet. */
export interface ChecklistSpec {
  regions: string[];
  /** Sections (一级指标) with the names of their indicators; at least one indicator each. */
  sections: { name: string; indicators: string[] }[];
  /** By indicator, then region. */
  marks: Said[][];
  /** How the sheet writes each status. */
  glyphs: Record<Said, string>;
}

export const GLYPHS: Record<Said, string> = { met: "√", unmet: "※", zero: "*" };

const PLACES =
  "椒江 黄岩区 路桥 临海市 温岭 玉环市 天台县 仙居 三门县 柯城区 衢江 龙游县 江山 常山 开化县 鹿城区 龙湾 瓯海区 洞头 乐清市 瑞安 永嘉 东江县 西城区 北湖区 南屏县 云溪市 大荆镇 虹桥街道".split(
    " "
  );
const SECTIONS = ["资源配置", "政府保障程度", "教育质量", "社会认可"];
const INDICATORS = [
  "每百名学生拥有高于规定学历教师数",
  "每百名学生拥有县级以上骨干教师数",
  "生均教学及辅助用房面积",
  "生均体育运动场馆面积",
  "生均教学仪器设备值",
  "每百名学生拥有网络多媒体教室数",
  "所有小学、初中规模不超过2000人",
  "特殊教育学校生均公用经费不低于6000元",
  "教师5年360学时培训完成率达到100%",
  "专任教师持有教师资格证上岗率达到100%",
  "全县初中三年巩固率达到95%以上",
  "无过重课业负担",
  "公办园在园幼儿占比达到50%",
  "各类幼儿园无不合理收费",
  "县域内幼儿园班额符合规定",
  "专任教师总数与在园幼儿总数之比不低于1:15",
  "达到规定班额的比例",
  "随迁子女在公办学校就读比例",
];

/** Checklists of `least` to 14 regions and three to eighteen indicators in one to four sections. */
export function checklists(
  statuses: readonly Said[] = ["met", "unmet"],
  least = 2
): fc.Arbitrary<ChecklistSpec> {
  return fc
    .record({
      regions: fc.shuffledSubarray(PLACES, { minLength: least, maxLength: 14 }),
      names: fc.shuffledSubarray(INDICATORS, { minLength: 3 }),
      cuts: fc.uniqueArray(fc.nat(16), { maxLength: SECTIONS.length - 1 }),
    })
    .chain(({ regions, names, cuts }) => {
      const numbered = names.map((name, k) => `${k + 1}.${name}`);
      const bounds = [
        ...cuts.map((cut) => cut + 1).filter((cut) => cut < names.length),
        0,
        names.length,
      ].sort((a, b) => a - b);
      const sections = bounds.slice(0, -1).map((from, k) => ({
        name: SECTIONS[k] ?? "",
        indicators: numbered.slice(from, bounds[k + 1]),
      }));
      const row = fc.array(fc.constantFrom(...statuses), {
        minLength: regions.length,
        maxLength: regions.length,
      });
      return fc
        .array(row, { minLength: names.length, maxLength: names.length })
        .map((marks): ChecklistSpec => ({ regions, sections, marks, glyphs: GLYPHS }));
    });
}

/** Met and unmet marks of one region, `zero` among the unmet. */
export function tally(
  { marks }: ChecklistSpec,
  region: number
): { met: number; unmet: number; zero: number } {
  const said = marks.map((row) => row[region]);
  const count = (status: Said) => said.filter((one) => one === status).length;
  return { met: count("met"), unmet: count("unmet") + count("zero"), zero: count("zero") };
}

/** A sheet with the cells that a test of one checklist asks for. */
export interface ChecklistSheet {
  grid: Grid;
  /** Row and column, from 0, of the mark of an indicator and region. */
  mark(indicator: number, region: number): { row: number; column: number };
  /** Row and column of a region's printed total. */
  total(region: number): { row: number; column: number };
}

/**
 * Lays a checklist out as the bureau does: title, header, marks, printed total "（-9）⏎70%", note. `totals` off
 * leaves the total row away, `across` off turns rows and columns round, `merges` tells of the merged labels.
 */
export function sheetOf(
  spec: ChecklistSpec,
  {
    totals = true,
    across = true,
    merges = false,
  }: { totals?: boolean; across?: boolean; merges?: boolean } = {}
): ChecklistSheet {
  const width = spec.regions.length + 2;
  const table: RawCell[][] = [["一级指标", "二级指标", ...spec.regions]];
  const areas: Area[] = [];
  spec.sections.forEach(({ name, indicators }) => {
    if (indicators.length > 1)
      areas.push({
        top: table.length,
        left: 0,
        bottom: table.length + indicators.length - 1,
        right: 0,
      });
    indicators.forEach((indicator, k) => {
      const marks = spec.marks[table.length - 1] ?? [];
      table.push([k === 0 ? name : null, indicator, ...marks.map((said) => spec.glyphs[said])]);
    });
  });
  if (totals)
    table.push(["总达成度", null, ...spec.regions.map((_name, k) => printedTotal(spec, k))]);
  const turned = across
    ? table
    : (table[0]?.map((_cell, c) => table.map((row) => row[c] ?? null)) ?? []);
  const note = [
    `注：表格中“${spec.glyphs.met}”表示该项目已达标，“${spec.glyphs.unmet}”表示该项目未达标，“${spec.glyphs.zero}”表示得分为0。`,
  ];
  const cell = (line: number, lane: number) =>
    across ? { row: line + 1, column: lane } : { row: lane + 1, column: line };
  return {
    grid: {
      sheet: "达标情况",
      top: 0,
      left: 0,
      values: [["义务教育优质均衡发展县创建达标情况表"], ...turned, note],
      ...(merges && across
        ? {
            merges: [
              { top: 0, left: 0, bottom: 0, right: width - 1 },
              ...areas.map((area) => ({ ...area, top: area.top + 1, bottom: area.bottom + 1 })),
              ...(totals ? [{ top: table.length, left: 0, bottom: table.length, right: 1 }] : []),
            ],
          }
        : {}),
    },
    mark: (indicator, region) => cell(indicator + 1, region + 2),
    total: (region) => cell(spec.marks.length + 1, region + 2),
  };
}

function printedTotal(spec: ChecklistSpec, region: number): string {
  const { met, unmet } = tally(spec, region);
  const tenths = Math.floor((2000 * met + met + unmet) / (2 * (met + unmet)));
  return `（-${unmet}）\n${tenths / 10}%`;
}

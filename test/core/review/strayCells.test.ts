import type { RawCell } from "../../../src/core/cell/rawCell";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";

const TABLES: Readonly<Record<string, readonly (readonly RawCell[])[]>> = {
  checklist: [
    ["2024年台州市教育现代化监测情况"],
    ["序号", "指标", "椒江区", "黄岩区", "路桥区"],
    [1, "学前教育普惠率", "√", "※", "√"],
    [2, "义务教育巩固率", "√", "√", "※"],
    [3, "教师培训完成率", "※", "√", "√"],
    ["", "达成度", "66.7%", "66.7%", "66.7%"],
    ["注：√表示达标，※表示未达标"],
  ],
  funding: [
    ["2023年台州市生均经费情况"],
    ["县（市、区）", "小学生均经费（元）", "初中生均经费（元）"],
    ["椒江区", 12000, 15000],
    ["黄岩区", 11000, 14000],
    ["路桥区", 13000, 16000],
    ["全省平均", 12500, 15500],
  ],
  statistics: [
    ["2023年台州市在校生数"],
    ["县（市、区）", "小学", "初中", "合计"],
    ["椒江区", 100, 50, 150],
    ["黄岩区", 200, 80, 280],
    ["路桥区", 300, 90, 390],
    ["合计", 600, 220, 820],
  ],
  targets: [
    ["十四五主要指标"],
    ["指标", "单位", "2020年", "2025年目标", "属性"],
    ["学前三年毛入园率", "%", 98, 99, "预期性"],
    ["义务教育巩固率", "%", 99, 99.5, "约束性"],
    ["高中阶段毛入学率", "%", 97, 98, "预期性"],
  ],
};

function reviewWith(kind: string, row: number, away: number, stray: RawCell) {
  const table = TABLES[kind] ?? [];
  const width = Math.max(...table.map((cells) => cells.length));
  const values = table.map((cells, k) => {
    const wide = [...cells, ...Array<RawCell>(width + away - 1 - cells.length).fill("")];
    return k === row ? [...wide, stray] : wide;
  });
  return reviewWorkbook([{ sheet: "表", top: 0, left: 0, values }]).tables;
}

describe.each(Object.keys(TABLES))("a value left beside a %s", (kind) => {
  const plain = reviewWorkbook([
    { sheet: "表", top: 0, left: 0, values: TABLES[kind] ?? [] },
  ]).tables;

  it.each([0, 1, 2])("hides nothing in row %i, and is told where it is a figure", (row) => {
    for (const away of [1, 2, 3, 9, 29]) {
      const [table, ...others] = reviewWith(kind, row, away, 45000);
      expect(others).toEqual([]);
      expect({ ...table, notUnderstood: undefined }).toEqual({
        ...plain[0],
        notUnderstood: undefined,
      });
      expect(table?.notUnderstood).toEqual([
        { cell: expect.stringMatching(`^[A-Z]+${row + 1}$`) as string, text: "45000" },
      ]);
    }
  });

  it("is told where it is a name, and not where it is a date or a number of an annex", () => {
    for (const away of [2, 9, 29]) {
      expect(reviewWith(kind, 1, away, "待核")[0]?.notUnderstood).toHaveLength(1);
      expect(reviewWith(kind, 1, away, "2024年3月")[0]?.notUnderstood).toBeUndefined();
      expect(reviewWith(kind, 0, away, "附件3")[0]?.notUnderstood).toBeUndefined();
    }
  });
});

import fc from "fast-check";
import { parseArea } from "../../../src/core/area/parseArea";
import { normalForm } from "../../../src/core/cell/normalForm";
import type { Corrections } from "../../../src/core/correction/corrections";
import { newCorrection } from "../../../src/core/correction/newCorrection";
import {
  LONGEST_OWN_WORD,
  MOST_OWN_WORDS,
  WORD_SENSES,
  type WordSense,
} from "../../../src/core/correction/ownWord";
import { correctionsText, parseCorrections } from "../../../src/core/correction/parseCorrections";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import type { Grid } from "../../../src/core/sheet/grid";
import { gridOf } from "../gridOf";

const checklist = gridOf(`
2024年台州市教育现代化监测情况
序号|指标|椒江区|黄岩区|路桥区|直管片
1|学前教育普惠率|√|※|√|√
2|义务教育巩固率|√|√|※|※
3|教师培训完成率|※|√|√|√
|群众口碑|较好|很好|较好|较好
|未销号|3|0|1|0
|电话回访|85分|90分|88分|91分
注：√表示达标，※表示未达标
`);
const funding = gridOf(`
2023年台州市生均经费情况
县（市、区）|小学生均经费（元）|预留栏
椒江区|12000|23
黄岩区|11000|25
路桥区|13000|27
全省平均|12500|29
`);
const statistics = gridOf(`
2023年台州市在校生数
县（市、区）|小学|初中|合计
椒江区|100|50|150
黄岩区|200|80|280
路桥区|300|90|390
城乡一盘棋|600|221|820
`);

function saying(grid: Grid, ...said: [string, WordSense][]): Corrections {
  const [table] = reviewWorkbook([grid]).tables;
  const words = said.map(([label, sense]) => ({ words: normalForm(label), sense }));
  return {
    tables: [{ ...newCorrection(grid, parseArea(table?.range ?? "A2:D6")), words }],
  };
}

function reviewed(grid: Grid, ...said: [string, WordSense][]) {
  return reviewWorkbook([grid], saying(grid, ...said));
}

describe("what the user says of a row or column", () => {
  it("lists the rows and columns that were not understood by their labels", () => {
    const [parts] = reviewWorkbook([checklist]).unexplained;
    expect(parts?.map(({ side, label, cells }) => `${side} ${label} ${cells.join()}`)).toEqual([
      "row 未销号 C7,D7,E7,F7",
      "row 电话回访 C8,D8,E8,F8",
      "row 群众口碑 C6,D6,E6,F6",
    ]);
    expect(reviewWorkbook([funding]).unexplained[0]).toMatchObject([
      { side: "column", label: "预留栏", cells: ["C3", "C4", "C5", "C6"] },
    ]);
  });

  it("takes a remark out of the table, and asks about it no more", () => {
    const { tables, unexplained } = reviewed(
      checklist,
      ["电话回访", "remark"],
      ["群众口碑", "remark"],
      ["未销号", "remark"]
    );
    expect(tables[0]).not.toHaveProperty("notUnderstood");
    expect(tables[0]).toMatchObject({
      indicators: [
        { name: "学前教育普惠率" },
        { name: "义务教育巩固率" },
        { name: "教师培训完成率" },
      ],
      findings: [],
    });
    expect(unexplained).toEqual([[]]);
  });

  it("counts a line as an indicator whose marks nobody knows", () => {
    const { tables, unexplained } = reviewed(checklist, ["电话回访", "indicator"]);
    expect(tables[0]?.findings.map(({ rule, cell }) => `${rule} ${cell}`)).toContain(
      "unknown-mark C8"
    );
    expect(unexplained[0]?.map(({ label }) => label)).not.toContain("电话回访");
  });

  it("audits a line as the total that it is said to be", () => {
    const without = reviewed(checklist, ["群众口碑", "remark"]);
    expect(without.tables[0]?.findings).toEqual([]);
    const { tables } = reviewed(checklist, ["群众口碑", "remark"], ["未销号", "unmet"]);
    expect(tables[0]?.findings).toMatchObject([
      { rule: "unmet-count-mismatch", cell: "C7", printed: 3, computed: 1 },
      { rule: "unmet-count-mismatch", cell: "D7", printed: 0, computed: 1 },
      { rule: "unmet-count-mismatch", cell: "F7", printed: 0, computed: 1 },
    ]);
  });

  it("reads a column as a county by the name that the sheet gives it, or not at all", () => {
    const names = (...said: [string, WordSense][]) => {
      const [table] = reviewed(checklist, ...said).tables;
      return table?.kind === "checklist" ? table.regions.map(({ name }) => name) : [];
    };
    expect(names(["直管片", "region"])).toEqual(["椒江区", "黄岩区", "路桥区", "直管片"]);
    expect(names(["直管片", "remark"])).toEqual(["椒江区", "黄岩区", "路桥区"]);
  });

  it("adds up to a line that is said to be a total, and reports where it does not", () => {
    const [table] = reviewed(statistics, ["城乡一盘棋", "total"]).tables;
    expect(table?.findings).toContainEqual(
      expect.objectContaining({ rule: "sum-mismatch", cell: "C6", printed: 221, computed: 220 })
    );
  });

  it("changes no other table and no cell", () => {
    const before = JSON.stringify([checklist, funding]);
    const all = reviewWorkbook([checklist, { ...funding, sheet: "经费" }]);
    const now = reviewWorkbook(
      [checklist, { ...funding, sheet: "经费" }],
      saying(checklist, ["电话回访", "remark"])
    );
    expect(now.tables[1]).toEqual(all.tables[1]);
    expect(JSON.stringify([checklist, funding])).toBe(before);
  });

  it("flags by what was said: a remark is marked nowhere", () => {
    const lastRow = ({ highlights }: ReturnType<typeof reviewed>) =>
      Math.max(...highlights.flatMap(({ areas }) => areas.map(({ bottom }) => bottom + 1)));
    expect(lastRow(reviewWorkbook([checklist]))).toBe(6);
    expect(lastRow(reviewed(checklist, ["群众口碑", "remark"]))).toBe(5);
  });

  it("is kept as text, and refused where it is no word of ours", () => {
    const own = saying(checklist, ["电话回访", "remark"]);
    expect(parseCorrections(correctionsText(own))).toEqual(own);
    const refused = (words: unknown) =>
      parseCorrections(
        JSON.stringify({ version: 1, tables: [{ sheet: "表", range: "A2:F8", words }] })
      );
    expect(refused([{ words: "甲", sense: "remark" }])).not.toBeNull();
    expect(refused([{ words: "甲", sense: "otherwise" }])).toBeNull();
    expect(refused([{ words: "", sense: "remark" }])).toBeNull();
    expect(refused("备注")).toBeNull();
    expect(refused([{ words: "甲".repeat(LONGEST_OWN_WORD + 1), sense: "remark" }])).toBeNull();
    const many = Array.from({ length: MOST_OWN_WORDS + 1 }, () => ({
      words: "甲",
      sense: "remark",
    }));
    expect(refused(many)).toBeNull();
  });

  it("never makes a review throw, whatever is said of which label", () => {
    const labels = [checklist, funding, statistics].flatMap(({ values }) =>
      values.flatMap((row) => (row ?? []).filter((cell) => typeof cell === "string"))
    );
    const said = fc.array(
      fc.tuple(fc.oneof(fc.constantFrom(...labels), fc.string()), fc.constantFrom(...WORD_SENSES)),
      { maxLength: 8 }
    );
    fc.assert(
      fc.property(fc.constantFrom(checklist, funding, statistics), said, (grid, words) => {
        expect(() => reviewed(grid, ...words)).not.toThrow();
      }),
      { numRuns: 200 }
    );
  });
});

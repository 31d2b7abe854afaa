import { tableDate } from "../../../src/core/compare/tableDate";
import type { Grid } from "../../../src/core/sheet/grid";
import { checklistModel } from "../checklistModel";
import { gridOf } from "../gridOf";
import { sampleGrid } from "../sampleGrids";

const table = (sheet: string, title = "创建进度表") => ({
  sheet,
  title,
  area: { top: 2, left: 0, bottom: 4, right: 3 },
});
const lines = (above: string, under: string): Grid => ({
  sheet: "表",
  top: 0,
  left: 0,
  values: [["创建进度表"], [above], ["指标", "椒江"], ["1", "√"], ["2", "√"], [under]],
});

describe("tableDate", () => {
  it("reads the day that the data of the 2023 tables were taken from the notes under them", () => {
    const dates = ["优质均衡", "普及普惠", "现代化监测"].map((sheet) => {
      const grid = sampleGrid(sheet);
      return tableDate(checklistModel(grid), { grid });
    });
    expect(dates.map((date) => [date?.text, date?.from])).toEqual([
      ["截止2022年12月31日", "note"],
      ["截止2022年12月31日", "note"],
      ["2021年度", "note"],
    ]);
  });

  it("believes a cut-off date first, then the sheet's name, the title, other notes, the file", () => {
    const grid = lines("数据截至2023年6月30日", "");
    const of = (...[model, around]: Parameters<typeof tableDate>) => {
      const date = tableDate(model, around);
      return date === null ? null : `${date.from} ${date.text}`;
    };
    expect(of(table("2022年", "2021年进度表"), { grid })).toBe("note 截至2023年6月30日");
    expect(of(table("2022年12月", "2021年进度表"))).toBe("sheet 2022年12月");
    expect(of(table("进度", "2021年进度表"), { grid: lines("", "注：2020年数据") })).toBe(
      "title 2021年"
    );
    expect(of(table("进度"), { grid: lines("", "注：2020年数据"), file: "2019.xlsx" })).toBe(
      "note 2020年"
    );
    expect(of(table("进度"), { file: "2019.xlsx" })).toBe("file 2019");
    expect(of(table("进度"))).toBeNull();
  });

  it("puts a sheet that is named by its month into the year of the title", () => {
    expect(tableDate(table("6月", "2023年进度表"))).toMatchObject({
      year: 2023,
      month: 6,
      text: "2023年6月",
    });
  });

  it("does not take the date of the next table under it", () => {
    const grid = gridOf(`
创建进度表
指标|椒江|黄岩|路桥
1.师资|√|※|√
2.班额|※|√|√
截至2024年的另一张表
`);
    const model = { ...table("表"), area: { top: 1, left: 0, bottom: 3, right: 3 } };
    expect(
      tableDate(model, {
        grid: { ...grid, values: [...grid.values.slice(0, 4), ["2024年另一表"]] },
      })
    ).toBeNull();
  });
});

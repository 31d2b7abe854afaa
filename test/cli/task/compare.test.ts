import { existsSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../../src/cli/read/readWorkbook";
import { runCommand } from "../runCommand";
import { temporaryFolder } from "../temporaryFolder";
import { workbookOf } from "../workbookOf";

const folder = temporaryFolder();
const table = (year: string, marks: string, regions = "椒江|黄岩|新区") => `
${year}优质均衡达标情况表
指标|${regions}
1.生师比达到要求|${marks}
2.班额符合规定|※|√|√
3.巩固率达到95%以上|√|√|√`;
const before = folder.put("旧.xlsx", workbookOf({ 进度: table("2022年", "√|※|√") }));
const after = folder.put(
  "新.xlsx",
  workbookOf({
    现状: table("2023年", "√|√|※", "椒江区|黄岩|台州湾新区"),
    通讯录: "姓名|电话\n甲|1",
  })
);
const both = folder.put(
  "台账.xlsx",
  workbookOf({
    "12月": table("2023年", "√|√|√"),
    "6月": table("2023年", "√|※|√"),
    其他: `2023年普及普惠达标情况表
指标|椒江|黄岩|新区
1.毛入园率达到85%|√|※|√
2.公办园占比达到50%|※|√|√`,
  })
);

describe("check --compare", () => {
  it("says what changed between two files", async () => {
    const { code, stdout, stderr } = await runCommand(["--compare", before, after]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.split("\n").map((line) => line.replace(/ {2,}/g, "  "))).toEqual([
      "【达标情况两期对比】",
      "数据来源：旧.xlsx 进度!A2:D5（前期：2022年）；新.xlsx 现状!A2:D5（后期：2023年）",
      "",
      "2023年优质均衡达标情况表：达成度和名次",
      "  县（市、区）  前期达成度  后期达成度  升降（百分点）  前期名次  后期名次  名次升降  新达标  退为未达标  仍未达标  两期都计入的项",
      "  椒江区  66.7%  66.7%  0.0  并列 2  并列 2  0  0  0  1  3 项，达标 2 → 2",
      "  黄岩  66.7%  100.0%  +33.3  并列 2  1  +1  1  0  0  3 项，达标 2 → 3",
      "  台州湾新区  100.0%  66.7%  -33.3  1  并列 2  -1  0  1  0  3 项，达标 3 → 2",
      "  达成度按各期自己的计入项算，指标增减也会使它升降；最后一列只比两期都计入的项。名次按两期都有的地区排。",
      "",
      "2023年优质均衡达标情况表：逐项变化",
      "  县（市、区）  变化  类别  指标  前期  前期单元格  后期  后期单元格",
      "  椒江区  仍未达标  2.班额符合规定  未达标  进度!B4  未达标  现状!B4",
      "  黄岩  新达标  1.生师比达到要求  未达标  进度!C3  达标  现状!C3",
      "  台州湾新区  退为未达标  1.生师比达到要求  达标  进度!D3  未达标  现状!D3",
      "",
      "2023年优质均衡达标情况表：哪些算作同一项",
      "  种类  对应  前期  后期",
      "  地区  视为同一地区，写法不同  椒江  椒江区",
      "  地区  视为同一地区，写法不同  新区  台州湾新区",
      "  其余 3 项说法和编号都没有变，直接对应。",
      "",
      "",
    ]);
  });

  it("prints one JSON object with --json", async () => {
    const { code, stdout } = await runCommand(["--compare", "--json", before, after]);
    expect(code).toBe(0);
    const output = JSON.parse(stdout);
    expect(Object.keys(output)).toEqual(["files", "comparisons", "unpaired"]);
    expect(output.files).toEqual([{ file: before }, { file: after }]);
    expect(output.comparisons[0].before).toEqual({
      file: "旧.xlsx",
      date: { year: 2022, month: null, day: null, text: "2022年", from: "title" },
    });
    expect(output.comparisons[0].comparison.regions[1]).toMatchObject({
      name: "黄岩",
      becameMet: [
        { before: [{ cell: "C3", status: "unmet" }], after: [{ cell: "C3", status: "met" }] },
      ],
    });
  });

  it("compares the dates that one file holds, earlier first, and names what has no other date", async () => {
    const { stdout } = await runCommand(["--compare", both]);
    expect(stdout).toContain("台账.xlsx 6月!A2:D5（前期：2023年6月）；台账.xlsx 12月!A2:D5（后期");
    expect(stdout).toContain("没有对应的一期：台账.xlsx【其他】2023年普及普惠达标情况表");
  });

  it("compares single sheets that are named after #", async () => {
    const { stdout } = await runCommand(["--compare", `${both}#12月`, `${both}#6月`]);
    expect(stdout).toContain("数据来源：台账.xlsx 12月!A2:D5（前期");
    expect(stdout).toMatch(/黄岩 +退为未达标/);
    expect(stdout).toContain("如果写反了，请把两个文件对调。");
    expect(stdout).not.toContain("其他");
  });

  it("writes a new workbook with --save and never over one that is there", async () => {
    const path = join(folder.path, "结果", "对比.xlsx");
    expect((await runCommand(["--compare", before, after, "--save", path])).code).toBe(0);
    const [grid] = (await readWorkbook(path)).grids;
    expect(grid?.sheet).toBe("两期对比");
    expect(grid?.values[0]?.[0]).toBe("达标情况两期对比");
    const again = await runCommand(["--compare", before, after, "--save", path]);
    expect(again.code).toBe(73);
    expect(again.stderr).toBe(`${path}：已有这个文件，不会覆盖：请换一个文件名。\n`);
  });

  it("says that a file cannot be read, and that nothing fits", async () => {
    const { code, stdout, stderr } = await runCommand([
      "--compare",
      before,
      join(folder.path, "无.xlsx"),
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/无\.xlsx：/);
    expect(stdout).toContain("没有找到同一张表的两期");
    const path = join(folder.path, "空.xlsx");
    const nothing = await runCommand(["--compare", before, "--save", path]);
    expect([nothing.code, existsSync(path)]).toEqual([73, false]);
  });
});

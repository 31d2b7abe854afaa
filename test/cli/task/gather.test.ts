import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../runCommand";
import { temporaryFolder } from "../temporaryFolder";
import { workbookOf } from "../workbookOf";

const folder = temporaryFolder();
const table = (regions: string, ...marks: string[]) => `
优质均衡达标情况表
指标|${regions}
1.生师比达到要求|${marks[0]}
2.班额符合规定|${marks[1]}
3.巩固率达到95%以上|${marks[2]}`;
mkdirSync(join(folder.path, "各县", "二批"), { recursive: true });
folder.put("各县/椒江.xlsx", workbookOf({ 表: table("椒江区", "√", "※", "√") }));
folder.put("各县/二批/黄岩.xlsx", workbookOf({ 表: table("黄岩区", "√", "", "√") }));
folder.put("各县/~$黄岩.xlsx", "lock");
folder.put("各县/说明.txt", "不是工作簿");
folder.put("各县/坏.xlsx", "");
const city = folder.put(
  "市表.xlsx",
  workbookOf({ 全市: table("椒江|黄岩|路桥", "※|√|√", "※|√|√", "√|√|√") })
);
const counties = join(folder.path, "各县");

describe("check --gather", () => {
  it("gathers the workbooks of a folder beside the city's sheet, one bad file not stopping the rest", async () => {
    const { code, stdout, stderr } = await runCommand(["--gather", counties, "--city", city]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      `${join(counties, "坏.xlsx")}：文件是空的（0 字节）：请重新保存或重新下载后再检查。\n`
    );
    expect(stdout.split("\n").map((line) => line.replace(/ {2,}/g, "  "))).toEqual([
      "【各县（市、区）上报核对】",
      "数据来源：椒江.xlsx；黄岩.xlsx",
      "",
      "优质均衡达标情况表：谁报了",
      "  县（市、区）  文件  工作表  已填几项  空着几项",
      "  椒江  椒江.xlsx  表  3  0",
      "  黄岩  黄岩.xlsx  表  2  1",
      "  路桥  没有上报",
      "",
      "优质均衡达标情况表：3 处要核对",
      "  情况  县（市、区）  上报单元格  市表单元格  说明",
      "  没有上报  路桥  路桥：没有文件报来。",
      "  空着没填  黄岩  表!B4  全市!C4  黄岩：“2.班额符合规定”空着（黄岩.xlsx 表!B4），市表是“√”[市表.xlsx 全市!C4]。",
      "  与市表不同  椒江  表!B3  全市!B3  椒江：“1.生师比达到要求”上报“√”[椒江.xlsx 表!B3]（达标），市表是“※”[市表.xlsx 全市!B3]（未达标）。",
      "",
      "没有汇总进来的文件",
      "  文件  原因",
      "  坏.xlsx  文件是空的（0 字节）：请重新保存或重新下载后再检查。",
      "",
      "",
    ]);
  });

  it("writes a new workbook whose gathered sheet can be checked itself", async () => {
    const path = join(folder.path, "汇总.xlsx");
    const file = join(counties, "椒江.xlsx");
    const other = join(counties, "二批", "黄岩.xlsx");
    const { code, stdout } = await runCommand(["--gather", file, other, "--save", path]);
    expect(code).toBe(0);
    expect(stdout).toContain(`${path}：已写好。`);
    const checked = JSON.parse((await runCommand(["--json", path])).stdout).files[0];
    // Its second sheet, 汇总核对, is a report of the add-in's own: known, and no table to check.
    expect(checked.unrecognised).toEqual([]);
    expect(checked.tables).toHaveLength(1);
    expect(checked.tables[0]).toMatchObject({
      kind: "checklist",
      sheet: "各县汇总",
      title: "优质均衡达标情况表",
      regions: [
        { name: "椒江区", met: 2, unmet: 1, printedRate: 0.667 },
        { name: "黄岩区", met: 2, unmet: 0, printedRate: 1 },
      ],
      findings: [{ rule: "blank-mark" }],
    });
  });

  it("does not count the city's own file among the returns of its folder", async () => {
    folder.put("各县/市表.xlsx", workbookOf({ 全市: table("椒江|黄岩", "√|√", "※|√", "√|√") }));
    const inside = join(counties, "市表.xlsx");
    const output = JSON.parse(
      (await runCommand(["--gather", counties, "--city", inside, "--json"])).stdout
    );
    expect(Object.keys(output)).toEqual(["lists", "unreadable", "withoutChecklist", "leftAlone"]);
    expect(output.lists[0].files).toEqual(["椒江.xlsx", "黄岩.xlsx"]);
  });

  it("names files apart that have the same name in two folders", async () => {
    mkdirSync(join(folder.path, "甲"));
    mkdirSync(join(folder.path, "乙"));
    const files = ["甲", "乙"].map((name, k) =>
      folder.put(
        `${name}/填报.xlsx`,
        workbookOf({ 表: table(["椒江", "黄岩"][k] ?? "", "√", "※", "√") })
      )
    );
    const output = JSON.parse((await runCommand(["--gather", ...files, "--json"])).stdout);
    expect(output.lists[0].files.sort()).toEqual([...files].sort());
  });
});

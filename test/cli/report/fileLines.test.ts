import { displayWidth } from "../../../src/core/present/displayWidth";
import { fileLines } from "../../../src/cli/report/fileLines";
import { nameList } from "../../../src/cli/report/nameList";
import { summaryLine } from "../../../src/cli/report/summaryLine";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import { gridOf } from "../../core/gridOf";
import { checklist, funding } from "./reports";

const file = { file: "县/表.xlsx", tables: [checklist, funding], unrecognised: ["通讯录", "课表"] };
const text = fileLines(file).join("\n");

describe("fileLines", () => {
  it("heads a table with sheet, title, kind, range and size", () => {
    expect(text).toContain(
      "【监测】教育现代化发展水平 监测情况\n  达标情况表 · A2:L34 · 计入指标 1 项 · 县（市、区）4 个"
    );
    expect(text).toContain("【经费】经费测算\n  经费测算表 · A2:E15\n");
  });

  it("ranks by exact rate, ties as ties, the printed rate beside the computed one", () => {
    expect(text).toContain(
      [
        "    名次  县（市、区）  达成度  表内印作  达标  未达标  其中零分",
        "       1  天台           65.9%     65.9%    29      15         5",
        "  并列 2  路桥           45.5%       46%    20      24         8",
        "  并列 2  仙居           45.5%     45.5%    20      24         7",
        "       —  台州湾新区         —               0       0         0",
      ].join("\n")
    );
  });

  it("lists what is unmet, and what was left out of the count", () => {
    expect(text).toContain("    天台（15）：1.生师比；2.生师比；3.生师比");
    expect(text).not.toContain("台州湾新区（");
    expect(text).toContain("不计入的指标（1）：31.监测结果\n  不计入的标记：——");
  });

  it("shows funding stage by stage, as its report sheet does: net, shortfalls alone, the printed total, who is short", () => {
    const grid = gridOf(
      `
2023年生均经费测算
省、市、县|指标值（元）|定基增长（%）|生均差额（元）|应增经费（亿元）
浙江省|20000|||
三门县|20000|25|-4000|-0.51
天台县|20000|25|-4000|-1.17
椒江区|20000|-20|5000|0.16`,
      "经费"
    );
    const { tables, models } = reviewWorkbook([grid]);
    const lines = fileLines({ ...file, tables }, models).join("\n");
    expect(lines).toContain("2023年生均经费测算：按学段（单位：亿元）");
    expect(lines).toMatch(/ {2}全部 +20,000 +-1\.52 +1\.68 +2 +天台县\n/);
    expect(lines.match(/说明：应增经费中负数表示需要增加/g)).toHaveLength(1);
    expect(lines).toContain("低于基准的县（市、区）：\n    全部（2）：三门县；天台县\n");
  });

  it("groups findings by rule, with cell and sentence", () => {
    expect(text).toContain(
      "请核对：标记含义不明，未计入（2 处）\n    C12  椒江的标记“？”含义不明。\n    D7   黄岩的标记 不明。\n"
    );
    expect(text.match(/表内数字核对一致。/g)).toHaveLength(1);
  });

  it("cuts long groups of findings", () => {
    const findings = Array.from({ length: 23 }, (_, k) =>
      checklist.findings.slice(0, 1).map((each) => ({ ...each, cell: `F${100 + k}` }))
    ).flat();
    const lines = fileLines({ ...file, tables: [{ ...checklist, findings }] });
    expect(lines.filter((line) => /^ +F1\d\d /.test(line))).toHaveLength(20);
    expect(lines).toContain("    …… 另有 3 处，用 --json 可看全部");
  });

  it("tells what one cause explains once, with what contradicts it below", () => {
    const twice = checklist.findings.slice(0, 1).flatMap((each) => [each, each]);
    const lines = fileLines({ ...file, tables: [{ ...checklist, findings: twice }] });
    expect(lines.filter((line) => line.includes("（1 处）"))).toHaveLength(1);
    expect(lines.filter((line) => /^ +F47 /.test(line))).toHaveLength(1);
  });

  it("names the sheets that were left alone", () => {
    expect(text).toContain("未识别的工作表（2）：通讯录、课表");
    expect(fileLines({ ...file, tables: [] })).toContain("  没有认出可以检查的表。");
  });

  it("renders kinds of tables that have no section of their own", () => {
    const statistics = {
      kind: "statistics",
      sheet: "在校生",
      title: "在校生情况",
      range: "A1:F9",
      findings: [],
      totals: [],
    } as const;
    const lines = fileLines({ ...file, tables: [{ ...statistics, findings: [], totals: [] }] });
    expect(lines).toContain("  统计表 · A1:F9");
  });

  it("is one line when the file could not be read", () => {
    expect(
      fileLines({ file: "表.xlsx", error: "文件是空的。", tables: [], unrecognised: [] })
    ).toEqual(["表.xlsx：文件是空的。", ""]);
  });

  it("prints no control character of a workbook's", () => {
    const hostile = { ...checklist, title: "\u001b[31m红\u202e", sheet: "a\u0007b" };
    expect(fileLines({ ...file, tables: [hostile] }).join("")).not.toMatch(/[\p{Cc}\u202e]/u);
  });
});

describe("nameList", () => {
  it("is never wider than a line, and says when names are missing", () => {
    const line = nameList(
      Array.from({ length: 9 }, () => "每百名学生拥有高于规定学历教师数达到国家标准的要求")
    );
    expect(displayWidth(line)).toBeLessThanOrEqual(108);
    expect(line).toMatch(/…；.*… 等$/);
    expect(nameList(["甲。", "乙"])).toBe("甲；乙");
    expect(nameList([])).toBe("");
  });
});

describe("displayWidth", () => {
  it.each([
    ["abc", 3],
    ["椒江", 4],
    ["（％）", 6],
    ["√※—", 3],
    ["e\u0301", 1],
    ["𠮷", 2],
    ["", 0],
  ])("of %j is %i", (each, width) => {
    expect(displayWidth(each)).toBe(width);
  });
});

describe("summaryLine", () => {
  it("counts files, tables, what is to be looked at and sheets left alone", () => {
    const bad = { file: "坏.xlsx", error: "坏", tables: [], unrecognised: [] };
    expect(summaryLine([file, bad], 3)).toBe(
      "共 2 个文件（1 个读不出），识别 2 张表，3 处请核对，2 张工作表未识别。"
    );
    expect(summaryLine([{ file: "a", tables: [funding], unrecognised: [] }], 0)).toBe(
      "共 1 个文件，识别 1 张表，没有要核对的。"
    );
  });

  it("does not say of what nobody looked at that nothing is to be looked at", () => {
    const bad = { file: "坏.xlsx", error: "坏", tables: [], unrecognised: [] };
    expect(summaryLine([bad], 0)).toBe("共 1 个文件（1 个读不出），识别 0 张表。");
  });
});

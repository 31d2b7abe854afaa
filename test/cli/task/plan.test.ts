import { join } from "node:path";
import { readPlanGoal } from "../../../src/cli/task/readPlanGoal";
import { readWorkbook } from "../../../src/cli/read/readWorkbook";
import { runCommand } from "../runCommand";
import { temporaryFolder } from "../temporaryFolder";
import { workbookOf } from "../workbookOf";

const SAMPLE = join(__dirname, "../../data/taizhou-2023.xlsx");
const folder = temporaryFolder();

describe("check --plan", () => {
  it("says how many indicators each region lacks for 85%, and which to begin with", async () => {
    const { code, stdout } = await runCommand(["--plan", "rate=85%", SAMPLE]);
    expect(code).toBe(0);
    const lines = stdout.split("\n");
    expect(lines).toContain(
      "  临海             76.7%       4               3       86.7%    并列 2"
    );
    expect(stdout).toMatch(/\n +1 +8 +一、资源配置 +4\.生均教学及辅助用房面积 +7 +椒江、黄岩/);
    const proposed = lines.filter((line) => /^ +临海 .* F\d+( |$)/.test(line));
    expect(proposed.map((line) => line.match(/ (F\d+)( |$)/)?.[1])).toEqual(["F6", "F7", "F12"]);
    expect(stdout).toContain("单元格（优质均衡）");
  });

  it("explains a place that is shared", async () => {
    const { stdout } = await runCommand(["--plan", "place=第二名", SAMPLE]);
    expect(stdout).toMatch(/路桥 .*届时与椒江、玉环并列；要独占这一名次须达标 7 项\n/);
  });

  it("takes the years of funding tables from title and header", async () => {
    const { stdout } = await runCommand(["--plan", "year=2027", SAMPLE]);
    expect(stdout).toContain("浙江省 2023 年为 36703 元，假定每年增长 3.69%");
    expect(stdout).toMatch(/温岭市 +25,083 +42,431 +9\.16% +69\.2% +12,995 +2\.25 +D14 /);
    expect(stdout).toContain("依据（高中中职幼儿园）");
  });

  it("says which year is missing, and takes it from the command line", async () => {
    const file = folder.put(
      "经费.xlsx",
      workbookOf({
        测算: `生均经费测算
省、市、县|指标值（元）|定基增长（%）|生均差额（元）
浙江省|20000||
椒江区|20000|25|-4000
黄岩区|20000|10|-1818`,
      })
    );
    const { stdout } = await runCommand(["--plan", "year=2027", file]);
    expect(stdout).toBe(
      "【测算】没有算：表上没有写明基年（如“较2021年”），请加 base=2021 再算。\n"
    );
    const planned = await runCommand([
      "--plan",
      "year=2025,base=2021,target=2023,growth=0%",
      "--json",
      file,
    ]);
    const [funding] = JSON.parse(planned.stdout).files[0].funding;
    expect(funding.stages[0].regions[0]).toMatchObject({ name: "椒江区", actual: 16000 });
    expect(funding.stages[0].regions[0].growth).toBeCloseTo(1.25 ** (1 / 4) - 1, 12);
    const unknown = await runCommand(["--plan", "year=2025,base=2021,target=2023", file]);
    expect(unknown.stdout).toContain("年增长不明");
  });

  it("writes every goal to one new workbook", async () => {
    const path = join(folder.path, "计划.xlsx");
    const { code } = await runCommand([
      "--plan",
      "rate=85%",
      "--plan",
      "year=2027",
      SAMPLE,
      "--save",
      path,
    ]);
    expect(code).toBe(0);
    expect((await readWorkbook(path)).grids.map(({ sheet }) => sheet)).toEqual([
      "追赶计划",
      "经费追赶计划",
    ]);
  });

  it("says when a file holds no table for the goal", async () => {
    const file = folder.put("通讯录.xlsx", workbookOf({ 表: "姓名|电话\n甲|1" }));
    expect((await runCommand(["--plan", "rate=85%", file])).stdout).toBe(
      "通讯录.xlsx：没有这个目标能用的表。\n"
    );
  });
});

describe("readPlanGoal", () => {
  it.each([
    ["rate=85%", { kind: "checklist", goal: { kind: "rate", numerator: 85, denominator: 100 } }],
    ["RANK=2", { kind: "checklist", goal: { kind: "place", place: 2 } }],
    [
      "year=2027，growth=5%，base=2021年",
      { kind: "funding", byYear: 2027, baseYear: 2021, targetYear: null, benchmarkGrowth: 0.05 },
    ],
  ])("reads %s", (text, goal) => {
    expect(readPlanGoal(text)).toEqual(goal);
  });

  it.each([
    ["85%", "看不懂 --plan 85%：写 rate=85%、place=2 或 year=2027,growth=5%。"],
    ["rate=120%", "目标达成度“120%”应大于 0、不超过 100%，如 85%。"],
    ["place=0", "目标名次“0”应是 1、2、3……"],
    ["year=27", "年份“27”应是四位数，如 2027。"],
    [
      "year=2027,growth=5",
      "基准的年增长“5”要带 %，如 5%；写 printed 则按表上基准行的定基增长推算。",
    ],
    [
      "rate=85%,place=2",
      "--plan rate=85%,place=2 里 rate、place、year 要写一个，且只写一个；几个目标就写几个 --plan。",
    ],
  ])("says what is wrong with %s", (text, said) => {
    expect(readPlanGoal(text)).toBe(said);
  });
});

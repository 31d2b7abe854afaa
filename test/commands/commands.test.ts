import { fromQuery, languageIn } from "../../src/commands/resultQuery";
import { resultSentence } from "../../src/commands/resultSentence";
import { newCorrection } from "../../src/core/correction/newCorrection";
import { USUAL_PREFERENCES } from "../../src/core/correction/preferences";
import type { Grid } from "../../src/core/sheet/grid";
import { parseArea } from "../../src/core/area/parseArea";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { writeCorrections } from "../../src/excel/writeCorrections";
import { stringsFor } from "../../src/i18n/stringsFor";
import type { ExcelHost } from "../../src/workbench/host/excelHost";
import type { SheetData } from "../../src/workbench/host/sheetData";
import { coloured } from "../excel/coloured";
import { hostFor } from "../excel/hostFor";
import { openSample } from "../excel/openSample";
import { partsOf } from "../excel/partsOf";
import { RibbonOffice } from "./office";
import { watchRibbon, type RibbonMessage } from "../../src/excel/paneChannel";

jest.setTimeout(60_000);
const sample = openSample();
const NO_GRID: Grid = { sheet: "", top: 0, left: 0, values: [] };

/** The ribbon over a workbook, with the commands as they are registered on their page. */
async function ribbonOver(sheets: readonly SheetData[], language?: string) {
  const host = hostFor(sheets);
  const ribbon = new RibbonOffice(host.state);
  ribbon.install(language);
  await jest.isolateModulesAsync(async () => {
    await import("../../src/commands/commands");
  });
  return { host, ribbon };
}

/** What the user reads in the last dialog. */
function told({ shown }: RibbonOffice): string {
  const address = shown.at(-1);
  const result = fromQuery(address?.search ?? "");
  return result === null
    ? ""
    : resultSentence(result, stringsFor(languageIn(address?.search ?? "")));
}

const sheetNames = (host: ExcelHost): string[] => host.workbook.inOrder().map(({ Name }) => Name);

describe("the ribbon, without the pane", () => {
  it("flags, says how much, and clears again, saying where", async () => {
    const { host, ribbon } = await ribbonOver(sample);
    const before = await partsOf(host);
    await ribbon.click("flag");
    expect(told(ribbon)).toMatch(/^已标注 8 张表：未达标 324 项次，需要核对的数字 \d+ 处。/);
    expect(await partsOf(host)).not.toEqual(before);
    await ribbon.click("clear");
    expect(told(ribbon)).toMatch(/^已取消 \d+ 张工作表上的标注/);
    expect(await partsOf(host)).toEqual(before);
    await ribbon.click("clear");
    expect(told(ribbon)).toContain("没有本加载项的标注");
    expect(ribbon.completed).toBe(3);
  });

  it("writes 短板清单 and 晾晒排名 to new sheets and shows them", async () => {
    const { host, ribbon } = await ribbonOver(sample);
    await ribbon.click("unmet");
    expect(told(ribbon)).toContain("3 张达标情况表");
    expect(host.workbook.activeSheet).toBe("短板清单");
    await ribbon.click("ranking");
    expect(host.workbook.activeSheet).toBe("晾晒排名");
    expect(sheetNames(host)).toEqual([...sample.map(({ name }) => name), "短板清单", "晾晒排名"]);
    const day = new Date();
    const date = `${day.getFullYear()}年${day.getMonth() + 1}月${day.getDate()}日`;
    const written = (await host.export()).at(-1)?.values.flat();
    expect(written).toContain(`制表日期：${date}`);
  });

  it("renews what it wrote the same day, and leaves what was changed since alone, saying so", async () => {
    const { host, ribbon } = await ribbonOver(sample);
    await ribbon.click("ranking");
    await ribbon.click("ranking");
    expect(told(ribbon)).toContain("更新今天写的那张工作表");
    const own = sample.map(({ name }) => name);
    expect(sheetNames(host)).toEqual([...own, "晾晒排名"]);
    host.workbook.Worksheets.GetItem("晾晒排名").GetRange("B5").Values = [["改过"]];
    await ribbon.click("ranking");
    expect(told(ribbon)).toContain("以前写的那张（改过，或不是今天写的）没有动");
    expect(sheetNames(host)).toEqual([...own, "晾晒排名", "晾晒排名 (2)"]);
    expect((await host.export()).at(-2)?.values.flat()).toContain("改过");
  });

  it("says that there is nothing to do in a workbook without a known table, and leaves it", async () => {
    const { host, ribbon } = await ribbonOver([{ name: "备忘", values: [["开会"]] }]);
    const before = await partsOf(host);
    for (const [name, words] of [
      ["flag", "没有找到认识的表"],
      ["unmet", "没有找到达标情况表"],
      ["ranking", "没有找到达标情况表"],
    ] as const) {
      await ribbon.click(name);
      expect(told(ribbon)).toContain(words);
    }
    expect(await partsOf(host)).toEqual(before);
  });

  it.each(["flag", "clear", "unmet", "ranking"])(
    "tells in one sentence why %s could not be done, and ends",
    async (name) => {
      const { host, ribbon } = await ribbonOver(sample.slice(0, 1));
      host.state.editing = true;
      await ribbon.click(name);
      expect(told(ribbon)).toContain("有单元格正在编辑");
      expect(ribbon.completed).toBe(1);
    }
  );

  it("flags and reports as the user corrected the workbook, and says when a correction found no table", async () => {
    const { host, ribbon } = await ribbonOver(sample);
    const grids = await readWorkbook();
    const ofFirst = { ...newCorrection(grids[0] ?? NO_GRID, parseArea("A2")), ignored: true };
    const lost = { ...ofFirst, sheet: "没有的表" };
    await writeCorrections({ tables: [ofFirst, lost] });
    await ribbon.click("flag");
    expect(told(ribbon)).toMatch(/^已标注 \d+ 张表：未达标 264 项次/);
    expect(told(ribbon)).toContain("有 1 处您以前的更正没有找到对应的表");
    expect((await coloured(host, sample[0]?.name ?? "")).unmet).toEqual([]);
    await ribbon.click("unmet");
    expect(told(ribbon)).toContain("2 张达标情况表");
  });

  it("ranks in the way that the user chose for the workbook", async () => {
    const values = [
      ["教师队伍达标监测情况", "", "", ""],
      ["指标", "椒江", "黄岩", "路桥"],
      ["1.教师学历达到要求", "√", "√", "×"],
      ["2.教师培训达到要求", "√", "√", "√"],
      ["注：√达标，×未达标", "", "", ""],
    ];
    const last: unknown[] = [];
    for (const ranking of ["dense", "competition"] as const) {
      const { host, ribbon } = await ribbonOver([{ name: "监测", values }]);
      await writeCorrections({ tables: [], preferences: { ...USUAL_PREFERENCES, ranking } });
      await ribbon.click("ranking");
      const rows = (await host.export()).at(-1)?.values ?? [];
      last.push(rows.find((row) => row.includes("路桥"))?.find((cell) => typeof cell === "number"));
    }
    expect(last).toEqual([2, 3]);
  });

  it("says what an older Excel lacks, where the result shows it", async () => {
    const { host, ribbon } = await ribbonOver(sample.slice(0, 1));
    host.state.apiVersion = 1.7;
    await ribbon.click("flag");
    expect(told(ribbon)).toContain("不提供合并单元格的位置");
    await ribbon.click("unmet");
    expect(told(ribbon)).toContain("A4 横向");
  });

  it("says that a conditional format could not be read, and does the rest", async () => {
    const damaged = {
      type: "Custom" as const,
      areas: [{ top: 2, left: 3, bottom: 9, right: 5 }],
      formula: "=D3>90",
    };
    const sheets = sample.slice(0, 1).map((sheet) => ({ ...sheet, rules: [damaged] }));
    const { host, ribbon } = await ribbonOver(sheets);
    host.state.damaged = ({ formula }) => formula === damaged.formula;
    for (const button of ["flag", "clear", "clear"]) {
      await ribbon.click(button);
      expect(told(ribbon)).toContain("有 1 条条件格式 Excel 读不出来（可能已损坏），没有动它");
    }
    expect(told(ribbon)).toMatch(/^工作簿里没有本加载项的标注/);
  });

  it("sends no word of the workbook in the address of the message", async () => {
    const { ribbon } = await ribbonOver(sample);
    await ribbon.click("flag");
    const [address] = ribbon.shown;
    expect(address?.origin).toBe("https://edu.example");
    expect(address?.pathname).toBe("/addin/message.html");
    for (const value of address?.searchParams.values() ?? [])
      expect(value).toMatch(/^(flagged|\d+|zh-CN|)$/);
  });

  it.each([12_002, 12_003, 12_004, 12_005, 12_007, 12_009, 12_011] as const)(
    "ends also when no dialog can be shown (%s), leaves none open, and tells the pane what was done",
    async (code) => {
      const { host, ribbon } = await ribbonOver(sample.slice(0, 1));
      host.state.dialogs = code;
      const said: RibbonMessage[] = [];
      const end = watchRibbon((message) => said.push(message));
      await ribbon.click("flag");
      expect([ribbon.completed, ribbon.open]).toEqual([1, 0]);
      for (let tries = 0; said.length < 2 && tries < 100; tries++)
        await new Promise((resolve) => setTimeout(resolve, 10));
      end();
      expect(said).toEqual([
        { kind: "flags" },
        { kind: "said", text: expect.stringMatching(/^已标注 1 张表/) },
      ]);
    }
  );

  it("ends also when neither a dialog nor the pane can say what was done", async () => {
    const { host, ribbon } = await ribbonOver(sample.slice(0, 1));
    host.state.dialogs = 12_011;
    const refused = jest.spyOn(globalThis, "BroadcastChannel").mockImplementation(() => {
      throw new Error("no channel");
    });
    await ribbon.click("flag");
    refused.mockRestore();
    expect([ribbon.completed, ribbon.open]).toEqual([1, 0]);
  });

  it.each(["button", "window"] as const)(
    "tells the pane nothing more when the dialog was read and closed by its %s",
    async (closedBy) => {
      const { ribbon } = await ribbonOver(sample.slice(0, 1));
      ribbon.closedBy = closedBy;
      const said: RibbonMessage[] = [];
      const end = watchRibbon((message) => said.push(message));
      await ribbon.click("flag");
      await new Promise((resolve) => setTimeout(resolve, 100));
      end();
      expect(said).toEqual([{ kind: "flags" }]);
      expect(ribbon.open).toBe(0);
    }
  );

  it("speaks English in an English Excel", async () => {
    const { ribbon } = await ribbonOver(sample.slice(0, 1), "en-US");
    await ribbon.click("flag");
    expect(told(ribbon)).toMatch(/^Flagged 1 table: 60 unmet marks/);
  });
});

describe("the message's address", () => {
  it.each(["", "?kind=unknown", "?kind=toString", "?_host_info=x"])("%s is no result", (query) => {
    expect(fromQuery(query)).toBeNull();
  });

  it("takes numbers only as counts, and an unknown reason as any other", () => {
    expect(fromQuery("?kind=cleared&sheets=-3")).toEqual({
      kind: "cleared",
      sheets: 0,
      unreadable: 0,
    });
    expect(fromQuery("?kind=cleared&sheets=<b>")).toEqual({
      kind: "cleared",
      sheets: 0,
      unreadable: 0,
    });
    expect(fromQuery("?kind=nothingToClear&unreadable=2")).toEqual({
      kind: "nothingToClear",
      unreadable: 2,
    });
    expect(fromQuery("?kind=failed&why=toString")).toEqual({ kind: "failed", why: "other" });
  });
});

import fs from "node:fs";
import type { Locator } from "playwright-core";
import type { Bench } from "./bench";
import { closeBrowser } from "./browser";
import { openWorkbench } from "./openWorkbench";
import { picture } from "./picture";

let bench: Bench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(closeBrowser);

const pane = (role: "button" | "tab" | "menuitem" | "region" | "group", name: string | RegExp) =>
  bench.pane.getByRole(role, { name, ...(typeof name === "string" && { exact: true }) });

/** Waits for what the last action came to, and that it stands where the user looks. */
async function told(text: RegExp): Promise<void> {
  const notice = bench.pane.locator(".edu-status").getByText(text);
  await notice.waitFor();
  expect(await isInSight(notice)).toBe(true);
}

function isInSight(part: Locator): Promise<boolean> {
  return part.evaluate((node) => {
    const { left, top, width, height } = node.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && (node.contains(hit) || hit.contains(node));
  });
}

/** The steps follow one another as a person takes them who only reads what stands on the screen. */
describe("the first half hour, without the guide", () => {
  it("opens on what there is to do, the sheet in front first", async () => {
    await bench.pane.getByText(/^识别出 11 张表，有 5 处数字需要核对。$/).waitFor();
    const first = bench.pane.locator(".edu-card h2").first();
    expect(await first.textContent()).toBe("全国义务教育优质均衡发展县创建工作进度表");
  });

  it("leads from the verdict to a wrong figure and puts it right, its cell in front", async () => {
    await pane("button", /^5 需要核对$/).click();
    await pane("button", "改为 45.5，“现代化监测”F47").click();
    await told(/已改正 1 处/);
    expect(await bench.value("现代化监测", "F47")).toBe(45.5);
    await bench.page.waitForFunction(
      () => window.workbench.host?.workbook.activeSheet === "现代化监测"
    );
    expect(await bench.selection()).toBe("现代化监测!F47");
    await pane("button", "填入 14.04，“义务教育”G17").click();
    await told(/已改正 1 处/);
  });

  it("shows two contradicting rows as one likely mistake, and keeps that it was checked", async () => {
    const cause = pane("region", "指标值、增长、差额互相矛盾");
    expect(await cause.getByRole("listitem").count()).toBe(3);
    await cause.getByText(/指标值 29323 可能应为 29324–29325/).waitFor();
    await pane("button", "已核实，“高中中职幼儿园”F5").click();
    await bench.pane.getByLabel("核实的理由").fill("已与批复文件核对");
    await pane("button", "记下").click();
    await told(/已记为核实（2 个数）/);
    await cause.waitFor({ state: "detached" });
  });

  it("flags what is unmet; a mark mistyped afterwards turns 请核对 by itself", async () => {
    await pane("button", "标注").click();
    await told(/已标注/);
    await bench.waitForFlag("优质均衡", "C3", true);
    const unmet = await bench.flag("优质均衡", "C3");
    await bench.type("优质均衡", "C3", "好");
    for (let tries = 0; (await bench.flag("优质均衡", "C3")) === unmet && tries < 60; tries++)
      await bench.page.waitForTimeout(100);
    const doubtful = await bench.flag("优质均衡", "C3");
    expect(doubtful).not.toBeNull();
    expect(doubtful).not.toBe(unmet);
    await pane("tab", /^总览/).click();
    await bench.pane.getByText("1 项未计").first().waitFor();
    await picture(bench.page.locator("#pane"), "walk-uncounted");
    await pane("tab", /^核对/).click();
    await pane("button", "“好”当作未达标，在本工作簿里").click();
    await told(/“好”/);
    await bench.waitForFlag("优质均衡", "C3", true);
    expect(await bench.flag("优质均衡", "C3")).toBe(unmet);
    await pane("button", "撤销").click();
    await told(/已撤销/);
    await bench.type("优质均衡", "C3", "※");
  });

  it("answers the first formula that the README tells to type", async () => {
    const [, cell = "", formula = ""] =
      /空格 ([A-Z]+\d+) 里输入 `(=EDU[^`]+)`/.exec(fs.readFileSync("README.md", "utf8")) ?? [];
    await bench.type("优质均衡", cell, formula);
    expect(await bench.value("优质均衡", cell)).toBe(0.7);
    expect(await bench.value("优质均衡", cell.replace("C", "I"))).toBe(1);
    await bench.page.keyboard.press("Control+z");
  });

  it("gives one county's page, and the ranking on a sheet of its own, which comes in front", async () => {
    await pane("tab", /^总览/).click();
    await bench.pane
      .getByRole("combobox", { name: "只看一个县（市、区）" })
      .selectOption({ label: "天台县" });
    await bench.pane.getByRole("heading", { name: "天台县" }).waitFor();
    await picture(bench.page.locator("#pane"), "walk-county");
    await pane("button", "清单").click();
    await pane("menuitem", /^晾晒排名/).click();
    await told(/已写到新工作表“晾晒排名”/);
    expect(await bench.selection()).toMatch(/^晾晒排名!/);
    expect(await bench.value("晾晒排名", "B7")).toBe("温岭");
  });

  it("ends with a workbook that is corrected, flagged and ranked", async () => {
    expect(await bench.value("义务教育", "G17")).toBe(14.04);
    await bench.waitForFlag("优质均衡", "C3", true);
    expect(await bench.sheets()).toContain("晾晒排名");
    expect(bench.problems).toEqual([]);
  });
});

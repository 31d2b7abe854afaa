import "../../setup/browserWindow";
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { axeFinds } from "../axe";
import { FakeExcel } from "../fakeExcel";
import { click, openPane, showView, standStill } from "../openPane";
import { sampleGrids } from "../sampleGrids";
import { choose, typeInto } from "./typeInto";

jest.setTimeout(60_000);
afterEach(cleanup);

let excel: FakeExcel;
beforeEach(async () => {
  excel = new FakeExcel(sampleGrids());
  await openPane(excel);
  await showView("工具");
  await click("button", "追赶计划");
});
const row = (name: RegExp) => screen.getByRole("row", { name }).textContent;

describe("catching up with a checklist, on the bureau's workbook", () => {
  it("says how many more every county needs for 85 %", () => {
    expect(row(/^椒江/)).toBe("椒江70.0%5 项");
    expect(row(/^临海/)).toBe("临海76.7%3 项");
    expect(row(/^温岭/)).toBe("温岭86.7%已达到");
  });

  it("names the fewest for one county, those that most counties lack first, each leading to its cell", async () => {
    await click("button", "临海");
    expect(screen.getByText("临海要达成度达到 85%，最少再达标 3 项。")).toBeTruthy();
    const first = within(screen.getByRole("region", { name: "建议先做" }));
    const items = first.getAllByRole("listitem").map(({ textContent }) => textContent);
    expect(items).toHaveLength(3);
    expect(items.map((text) => /^\d+/.exec(text)?.[0])).toEqual(["4", "5", "10"]);
    expect(items[0]).toContain("8 个县（市、区）都未达标");
    fireEvent.click(first.getAllByRole("button")[0] ?? document.body);
    await standStill();
    expect(excel.went).toEqual(["优质均衡!F6"]);
    expect(await axeFinds()).toEqual([]);
  });

  it("says who shares a place, and what it takes to have it alone", async () => {
    fireEvent.click(screen.getByRole("radio", { name: "名次" }));
    await standStill();
    await choose("用哪张表", "现代化监测");
    await choose("县（市、区）", "路桥");
    expect(screen.getByText("路桥要进到第 2 名或更前，最少再达标 6 项。")).toBeTruthy();
    expect(screen.getByText(/届时与椒江、玉环并列；要独占须达标 7 项。$/)).toBeTruthy();
  });

  it("refuses what is no goal in a sentence, and then plans nothing", async () => {
    await typeInto("达成度达到", "120%");
    expect(screen.getByText("请填 0 到 100% 之间的达成度，例如 85%。")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "追赶计划：写成新工作表" })).toBeNull();
  });

  it("writes the plan", async () => {
    await click("button", "追赶计划：写成新工作表");
    expect(excel.reports.map(({ name }) => name)).toEqual(["追赶计划"]);
  });
});

describe("catching up with the funding benchmark, on the bureau's workbook", () => {
  beforeEach(async () => {
    fireEvent.click(screen.getByRole("radio", { name: "经费基准" }));
    await standStill();
  });
  const value = (label: string) => screen.getByLabelText<HTMLInputElement>(label).value;

  it("takes the years from the sheet and the benchmark's growth from its own row", async () => {
    expect(value("实际数是哪一年的（基年）")).toBe("2021");
    expect(value("指标值是哪一年的")).toBe("2023");
    await typeInto("哪一年达到", "2027");
    // 36703 × 1.0752² and (that ÷ 25083)^(1/6) − 1; in 2021 the benchmark was 36703 ÷ 1.0752.
    expect(screen.getByText("浙江省 2027 年为 42,431 元（每年增长 3.69%）。")).toBeTruthy();
    expect(row(/^温岭市/)).toContain("9.16%");
    await choose("逐年看哪个地区", "温岭市");
    expect(row(/^2021 25,083/)).toBe("202125,083−9,0530.00");
    expect(row(/^2027 42,431/)).toContain("42,4310");
    await click("button", "追赶计划：写成新工作表");
    expect(excel.reports.map(({ name }) => name)).toEqual(["经费追赶计划"]);
  });

  it("counts with a growth that the user gives, and says which field is wrong", async () => {
    await typeInto("哪一年达到", "2027");
    await typeInto("基准以后每年增长", "0");
    expect(screen.getByText("浙江省 2027 年为 36,703 元（每年增长 0.00%）。")).toBeTruthy();
    await typeInto("基准以后每年增长", "很多");
    expect(screen.getByText("每年增长请填百分数，例如 5%。")).toBeTruthy();
    await typeInto("基准以后每年增长", "");
    await typeInto("哪一年达到", "2020");
    expect(screen.getByText("达到的年份要晚于基年。")).toBeTruthy();
    await typeInto("哪一年达到", "");
    expect(screen.getByText("请填四位数的年份，例如 2027。")).toBeTruthy();
    expect(await axeFinds()).toEqual([]);
  });
});

import "../../setup/browserWindow";
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import { enUS } from "../../../src/i18n/enUS";
import { axeFinds } from "../axe";
import { FakeExcel } from "../fakeExcel";
import { click, openPane, showView, standStill } from "../openPane";
import { december, figures, june } from "./toolSheets";
import { choose } from "./typeInto";

jest.setTimeout(60_000);
afterEach(cleanup);

let excel: FakeExcel;
async function open(...grids: FakeExcel["grids"]): Promise<void> {
  excel = new FakeExcel(grids);
  await openPane(excel);
  await showView("工具");
  await click("button", "两期对比");
}
async function chooseFile(name: string, content: string): Promise<void> {
  const file = new File([content], name);
  // jsdom's File lacks what browsers give.
  Object.assign(file, { arrayBuffer: async () => Uint8Array.from(Buffer.from(content)).buffer });
  await act(async () => {
    fireEvent.change(screen.getByLabelText("选上一期的文件…", { selector: "input" }), {
      target: { files: [file] },
    });
  });
  await standStill();
}
const rows = () =>
  within(screen.getByRole("table", { name: "各县（市、区）两期的达成度和名次" }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => row.textContent);

describe("comparing two dates", () => {
  it("pairs the two dates of a checklist by their notes, whatever the order of the sheets", async () => {
    await open(december, june);
    const picked = (name: string) => {
      const list = screen.getByRole<HTMLSelectElement>("combobox", { name });
      return list.selectedOptions[0]?.textContent;
    };
    expect([picked("前期"), picked("后期")]).toEqual([
      "上期（截止2023年6月30日）",
      "本期（截止2023年12月31日）",
    ]);
    expect(rows()).toEqual([
      "椒江区75.0% → 75.0%持平并列 1 → 并列 1",
      "黄岩区75.0% → 75.0%持平并列 1 → 并列 1",
      "路桥区50.0% → 75.0%+25.0 个百分点2 → 并列 1",
    ]);
  });

  it("shows what became met, fell back and is still unmet, each mark leading to its cell", async () => {
    await open(june, december);
    await click("button", "椒江区 1");
    await click("button", /^2\.班额符合规定 前期 未达标，定位到“上期”的 B4$/);
    await click("button", /^2\.班额符合规定 后期 达标，定位到“本期”的 B4$/);
    expect(excel.went).toEqual(["上期!B4", "本期!B4"]);
    fireEvent.click(screen.getByRole("radio", { name: "退步 1" }));
    await standStill();
    const fallen = within(screen.getByRole("region", { name: "椒江区，退步 1 项" }));
    expect(fallen.getByText("3.巩固率达到95%以上")).toBeTruthy();
    fireEvent.click(screen.getByRole("radio", { name: "仍未达标 2" }));
    await standStill();
    expect(screen.getByRole("region", { name: "路桥区，仍未达标 1 项" })).toBeTruthy();
    expect(await axeFinds()).toEqual([]);
  });

  it("writes the comparison with links to the cells of both sheets", async () => {
    await open(june, december);
    await click("button", "两期对比：写成新工作表");
    const [report] = excel.reports;
    expect(report?.name).toBe("两期对比");
    expect(JSON.stringify(report)).toContain('{"sheet":"上期","cell":"B5"}');
    expect(screen.getByRole("status").textContent).toContain("已写到新工作表“两期对比”");
  });

  it("says when the dates were mixed up, and swaps them", async () => {
    await open(june, december);
    await choose("前期", "本期（截止2023年12月31日）");
    expect(screen.getByText("前期和后期选了同一张表，请改选其中一期。")).toBeTruthy();
    await choose("后期", "上期（截止2023年6月30日）");
    expect(screen.getByRole("alert").textContent).toContain("如果选反了，请对调");
    await click("button", "对调");
    expect(screen.queryByRole("alert")).toBeNull();
    expect(rows()[2]).toContain("50.0% → 75.0%");
  });

  it("explains itself where there is one date only", async () => {
    await open(june);
    expect(screen.getByText(/^本工作簿里没有同一张达标情况表的前后两期/)).toBeTruthy();
  });

  it("takes last period's file from the disk and puts nothing into the workbook", async () => {
    await open(december);
    await chooseFile("上期.xlsx", JSON.stringify([june]));
    expect(screen.getByText("前期：上期.xlsx，有 1 张达标情况表。")).toBeTruthy();
    expect(rows()[2]).toBe("路桥区50.0% → 75.0%+25.0 个百分点2 → 并列 1");
    await click("button", "椒江区 1");
    expect(screen.queryByRole("button", { name: /前期 未达标/ })).toBeNull();
    expect(screen.getByTitle("“上期.xlsx”的“上期”B4").textContent).toBe("前期 未达标");
    await click("button", "两期对比：写成新工作表");
    expect(JSON.stringify(excel.reports)).toContain("上期.xlsx");
    expect(excel.asked).not.toContain("gatherWorkbooks");
    await click("button", "不用文件");
    expect(screen.getByText(/^本工作簿里没有同一张/)).toBeTruthy();
  });

  it("says what is wrong with a file and leaves the tool as it was", async () => {
    await open(december);
    await chooseFile("坏.xlsx", "no workbook");
    expect(screen.getByRole("alert").textContent).toContain("“坏.xlsx”：文件已损坏");
    await chooseFile("别的.xlsx", JSON.stringify([figures]));
    expect(screen.getByRole("alert").textContent).toContain("没有认出达标情况表");
  });

  it("proposes no two tables that hold for one date", async () => {
    await open(december, { ...december, sheet: "复核" });
    expect(screen.queryByRole("table", { name: "各县（市、区）两期的达成度和名次" })).toBeNull();
    await click("button", "自己选两张表");
    expect(rows()).toHaveLength(3);
  });

  it("speaks English in an English Excel", async () => {
    excel = new FakeExcel([june, december]);
    await openPane(excel, enUS);
    await showView("Tools");
    await click("button", "Compare two dates");
    expect(screen.getByText("4 indicators and 3 counties at both dates.")).toBeTruthy();
  });
});

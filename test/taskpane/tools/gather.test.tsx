import "../../setup/browserWindow";
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import type { Grid } from "../../../src/core/sheet/grid";
import { gridOf } from "../../core/gridOf";
import { axeFinds } from "../axe";
import { FakeExcel } from "../fakeExcel";
import { click, openPane, showView, standStill } from "../openPane";
import { december } from "./toolSheets";

jest.setTimeout(60_000);
afterEach(cleanup);

const county = (region: string, ...marks: string[]): Grid =>
  gridOf(
    `
优质均衡达标情况
指标|${region}
1.生师比达到要求|${marks[0] ?? ""}
2.班额符合规定|${marks[1] ?? ""}
3.巩固率达到95%以上|${marks[2] ?? ""}
4.体育馆、音乐教室、美术教室达到规定要求|${marks[3] ?? ""}
`,
    "上报"
  );
/** jsdom's files do not give their bytes. */
function fileWith(name: string, content: string): File {
  const arrayBuffer = async () => Uint8Array.from(Buffer.from(content)).buffer;
  return Object.assign(new File([content], name), { arrayBuffer });
}
const file = (name: string, ...grids: Grid[]) => fileWith(name, JSON.stringify(grids));

let excel: FakeExcel;
async function open(grids: Grid[] = [december]): Promise<void> {
  excel = new FakeExcel(grids);
  await openPane(excel);
  await showView("工具");
  await click("button", "汇总各县");
}
async function chooseFiles(...files: File[]): Promise<void> {
  fireEvent.change(screen.getByLabelText("选择文件…", { selector: "input" }), {
    target: { files },
  });
  await standStill();
}
const list = () => within(screen.getByRole("region", { name: "优质均衡达标情况" }));

describe("gathering county workbooks", () => {
  it("tells what is blank, what differs from the city's sheet and leads to its cell, who returned nothing", async () => {
    await open();
    await chooseFiles(
      file("椒江.xlsx", county("椒江区", "√", "※", "※", "√")),
      file("黄岩.xlsx", county("黄岩区", "√", "√", "※"))
    );
    expect(screen.getByText("已选 2 个文件：椒江.xlsx、黄岩.xlsx")).toBeTruthy();
    await click("button", "开始汇总");
    expect(list().getByText("2 个文件，4 项指标，2 个县（市、区）。")).toBeTruthy();
    expect(list().getByText("没有上报：路桥区")).toBeTruthy();
    expect(list().getByText(/上报“※”.*市表是“√”/)).toBeTruthy();
    await click("button", "空着没填 1");
    await click("button", "本期 B4");
    expect(excel.went).toEqual(["本期!B4"]);
    expect(excel.reports).toEqual([]);
    expect(await axeFinds()).toEqual([]);
  });

  it("writes a sheet for the list and one with what to look at", async () => {
    await open();
    await chooseFiles(file("椒江.xlsx", county("椒江区", "√", "√", "※", "√")));
    await click("button", "开始汇总");
    await click("button", "汇总各县：写成新工作表");
    expect(excel.reports.map(({ name }) => name)).toEqual(["各县汇总", "汇总核对"]);
  });

  it("names files that cannot be opened, hold no checklist or are no workbooks", async () => {
    await open([]);
    await chooseFiles(
      file("椒江.xlsx", county("椒江区", "√", "√", "※", "√")),
      fileWith("坏的.xlsx", "no workbook"),
      file("名单.xlsx", gridOf("姓名|电话", "名单")),
      new File([""], "说明.docx")
    );
    expect(screen.getByRole("alert").textContent).toContain("说明.docx");
    expect(screen.queryByRole("checkbox")).toBeNull();
    await click("button", "开始汇总");
    const left = within(screen.getByRole("region", { name: "没有汇总进来的文件" }));
    expect(left.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "坏的.xlsx文件已损坏：请用 Excel 打开并修复，另存后再检查。",
      "名单.xlsx没有认出达标情况表",
    ]);
  });

  it("can be stopped, and keeps nothing", async () => {
    await open();
    let go = () => {};
    excel.opening = new Promise((resolve) => (go = resolve));
    await chooseFiles(file("椒江.xlsx", county("椒江区", "√")));
    await act(async () => {
      screen.getByRole("button", { name: "开始汇总" }).click();
      await new Promise((resolve) => setTimeout(resolve, 200));
    });
    expect(screen.getByRole("progressbar").getAttribute("aria-label")).toBe("正在读取各县的文件…");
    await act(async () => {
      screen.getByRole("button", { name: "停止" }).click();
      go();
      await Promise.resolve();
    });
    await standStill();
    expect(screen.getByRole("status").textContent).toContain("已取消");
    expect(screen.queryByRole("button", { name: "汇总各县：写成新工作表" })).toBeNull();
  });

  it("asks Excel for nothing, so that every Excel can do it, and says which file is gone", async () => {
    await open([]);
    const gone = file("走了.xlsx");
    gone.arrayBuffer = () => Promise.reject(new Error("NotReadableError"));
    await chooseFiles(gone, file("椒江.xlsx", county("椒江区", "√")));
    const before = excel.asked.length;
    await click("button", "开始汇总");
    expect(excel.asked.slice(before)).toEqual(["readFile"]);
    expect(screen.getByText("走了.xlsx").parentElement?.textContent).toContain("文件读不到了");
  });
});

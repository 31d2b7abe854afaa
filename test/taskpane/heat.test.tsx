import "../setup/browserWindow";
import { cleanup, screen, within } from "@testing-library/react";
import { enUS } from "../../src/i18n/enUS";
import { heatMapOf } from "../../src/core/present/heatMap";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { heatZhCN } from "../../src/i18n/heat/heatZhCN";
import { pictureOf } from "../../src/taskpane/heat/pictureOf";
import { axeFinds } from "./axe";
import { FakeExcel } from "./fakeExcel";
import { click, openPane, standStill } from "./openPane";
import { sampleGrids } from "./sampleGrids";

jest.setTimeout(120_000);

let excel: FakeExcel;
beforeEach(() => (excel = new FakeExcel(sampleGrids())));
afterEach(cleanup);

const drawing = () => screen.getByRole<HTMLElement & SVGSVGElement>("img", { name: /热力图|heat/ });
const titles = () => [...drawing().querySelectorAll("title")].map((one) => one.textContent ?? "");

async function openMap(): Promise<void> {
  await openPane(excel);
  await click("tab", "未达标");
  await standStill();
  await click("radio", "热力图");
  await standStill();
}

describe("the heat map in the pane", () => {
  it("draws the unmet marks of the sheet in the colour of their flag, best county first", async () => {
    await openMap();
    // 优质均衡: 60 unmet marks, as its own printed totals say, and one indicator that is not counted.
    expect(drawing().querySelectorAll('rect[fill="#FFD8A8"]')).toHaveLength(60);
    expect(titles()[0]).toBe("天台，达成度 100.0%");
    expect(titles()).toContain("椒江：一、资源配置：4.生均教学及辅助用房面积，未达标");
    expect(
      screen.getByText(
        /^30 项指标 × 10 个县（市、区），未达标 60 格，最集中的是“生均教学及辅助用房面积”等 4 项。$/
      )
    ).toBeTruthy();
  });

  it("leads from a coloured cell to its mark", async () => {
    await openMap();
    const title = [...drawing().querySelectorAll("title")].find(
      ({ textContent }) => textContent === "椒江：一、资源配置：4.生均教学及辅助用房面积，未达标"
    );
    title?.parentElement?.dispatchEvent(new MouseEvent("click", { bubbles: true }));
    await standStill();
    expect(excel.went.at(-1)).toBe("优质均衡!C6");
  });

  it("is a table too, for who does not see it, without anything that axe finds wrong", async () => {
    await openMap();
    await click("button", "用表格看");
    const table = within(screen.getByRole("table", { name: /热力图/ }));
    const row = table.getByRole("row", { name: /4\.生均教学及辅助用房面积/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .filter(({ textContent }) => textContent === "※")
    ).toHaveLength(8);
    expect(await axeFinds()).toEqual([]);
  });

  it("says that it cannot be saved where the engine draws no picture", async () => {
    await openMap();
    await click("button", "存成图片");
    await standStill();
    expect(screen.getByRole("alert").textContent).toContain("图片画不出来，没有存。");
  });

  it("speaks English", async () => {
    await openPane(excel, enUS);
    await click("tab", "Unmet");
    await standStill();
    await click("radio", "Heat map");
    await standStill();
    expect(screen.getByText(/^30 indicators × 10 counties, 60 unmet/)).toBeTruthy();
  });

  it("is saved dark on white with its title and whole names, whatever the theme", async () => {
    await openMap();
    const [model] = reviewWorkbook(sampleGrids()).models;
    if (model?.kind !== "checklist") throw new Error("no checklist");
    const { svg, width, height } = pictureOf(heatMapOf(model), drawing(), "标题 <1>", heatZhCN);
    const page = new DOMParser().parseFromString(svg, "image/svg+xml");
    expect(page.querySelector("parsererror")).toBeNull();
    const texts = [...page.querySelectorAll("text")].map(({ textContent }) => textContent);
    expect(texts[0]).toBe("标题 <1>");
    expect(texts).toContain("2.每百名学生拥有县级以上骨干教师数");
    expect(texts).toEqual(expect.arrayContaining(["未达标", "零分", "看不懂", "不计"]));
    expect(page.documentElement.getAttribute("color")).toBe("#242424");
    expect(page.querySelector("rect")?.getAttribute("fill")).toBe("#ffffff");
    expect([width > 400, height > 31 * 18]).toEqual([true, true]);
  });
});

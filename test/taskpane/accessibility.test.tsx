import "../setup/browserWindow";
import { cleanup, screen } from "@testing-library/react";
import { axeFinds } from "./axe";
import { FakeExcel } from "./fakeExcel";
import { click, openPane, showView } from "./openPane";
import { sampleGrids } from "./sampleGrids";

jest.setTimeout(60_000);
afterEach(cleanup);

describe("what axe finds", () => {
  it.each(["总览", "未达标", "经费", "核对", "设置"])("is nothing in %s", async (view) => {
    const excel = new FakeExcel(sampleGrids());
    excel.flagged = ["优质均衡"];
    await openPane(excel);
    await showView(view);
    expect(await axeFinds()).toEqual([]);
  });

  it("is nothing in an unfolded table of the settings, with its forms", async () => {
    const excel = new FakeExcel(sampleGrids());
    excel.missing = ["functions", "spills"];
    await openPane(excel);
    await showView("设置");
    await click("button", "全国义务教育优质均衡发展县创建工作进度表");
    await click("button", /^2023年普通高中/);
    document.querySelectorAll("details").forEach((one) => (one.open = true));
    expect(await axeFinds()).toEqual([]);
  });

  it("is nothing on the first page, after a failure, outside Excel", async () => {
    await openPane(new FakeExcel([]));
    expect(await axeFinds()).toEqual([]);
    const refusing = new FakeExcel([]);
    refusing.refusals.set("readWorkbook", "busy");
    await openPane(refusing);
    expect(await axeFinds()).toEqual([]);
    await openPane(null);
    expect(await axeFinds()).toEqual([]);
  });
});

describe("every figure", () => {
  it("is reached by the keyboard and says where it leads", async () => {
    await openPane(new FakeExcel(sampleGrids()));
    const links = [...document.querySelectorAll<HTMLButtonElement>("button.edu-link")];
    expect(links.length).toBeGreaterThan(60);
    expect(links.filter(({ tabIndex }) => tabIndex !== 0)).toEqual([]);
    expect(links.filter(({ title }) => !/^定位到“|^看.+的全部情况$/.test(title))).toEqual([]);
    expect(screen.getAllByRole("table").every((table) => table.querySelector("caption"))).toBe(
      true
    );
  });
});

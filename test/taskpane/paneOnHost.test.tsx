import "../setup/browserWindow";
import { act, fireEvent, screen, within } from "@testing-library/react";
import { HostUser } from "../../src/workbench/host/hostUser";
import { hostFor } from "../excel/hostFor";
import { openSample } from "../excel/openSample";
import { click, showView, standStill } from "./openPane";

jest.setTimeout(120_000);

const host = hostFor(openSample());
const tagged = () =>
  host.workbook
    .inOrder()
    .flatMap(({ rules }) => rules.list())
    .filter((rule) => JSON.stringify(rule).includes('N(\\"EDU.'));

/** The page as Excel opens it: index.tsx with the real src/excel, on the published Office.js. */
beforeAll(async () => {
  document.body.innerHTML = '<div id="root"></div>';
  Object.assign(Office, {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host: "Excel" }),
  });
  Object.assign(Office.context, { displayLanguage: "zh-CN", officeTheme: { isDarkTheme: false } });
  await act(async () => {
    await import("../../src/taskpane/index");
  });
  await standStill(300);
});

const notice = () => screen.getByRole("status").textContent;

describe("the pane in the embedded Excel, on the bureau's workbook", () => {
  it("reads every sheet and says how much there is to check", () => {
    const verdict = within(screen.getByRole("region", { name: "总的情况" }));
    expect(verdict.getByText(/^识别出 \d+ 张表，有 \d+ 处数字需要核对。$/)).toBeTruthy();
    expect(screen.getByRole("row", { name: /^并列 7 路桥 45\.5%/ })).toBeTruthy();
  });

  it("flags the workbook and shows that it is flagged", async () => {
    await click("button", "标注");
    await standStill(300);
    expect(notice()).toContain("已标注");
    expect(tagged().length).toBeGreaterThan(0);
    expect(screen.getByRole("button", { name: "取消标注" })).toBeTruthy();
  });

  it("clears the flags, all of them", async () => {
    await click("button", "取消标注");
    await standStill(300);
    expect(tagged()).toEqual([]);
    expect(screen.getByRole("button", { name: "标注" })).toBeTruthy();
  });

  it("goes to the cell of a finding, corrects it, and takes it back", async () => {
    await showView("核对");
    await click("button", "定位到“现代化监测”的 F47");
    expect(host.workbook.activeSheet).toBe("现代化监测");
    const cells = host.workbook.Worksheets.GetItem("现代化监测").cells;
    const [row, column] = [46, 5];
    const before = cells.value(row, column);
    await click("button", "改为 45.5，“现代化监测”F47");
    await standStill(600);
    expect(cells.value(row, column)).toBe(45.5);
    expect(screen.queryByText(/路桥的达成度印作 46/)).toBeNull();
    await click("button", "取回“现代化监测”F47 原来的内容");
    await standStill(600);
    expect(cells.value(row, column)).toEqual(before);
    expect(screen.getByText(/路桥的达成度印作 46/)).toBeTruthy();
  });

  it("follows an edit in the grid without being asked", async () => {
    await showView("总览");
    const row = () => screen.getByRole("row", { name: /^\S+( \d+)? 临海 76\.7%/ });
    expect(row()).toBeTruthy();
    await act(async () => {
      new HostUser(host).type("优质均衡", "F3", "√");
      await Promise.resolve();
    });
    await standStill(1500);
    expect(screen.getByRole("row", { name: /临海 80\.0%/ })).toBeTruthy();
  });

  it("writes the four lists to new sheets", async () => {
    for (const name of ["短板清单", "晾晒排名", "核对结果", "经费缺口"]) {
      await click("button", "清单");
      await click("menuitem", new RegExp(`^${name}`));
      await standStill(300);
      expect(notice()).toContain(`已写到新工作表“${name}”`);
      expect(host.workbook.inOrder().map(({ Name }) => Name)).toContain(name);
    }
  });

  it("keeps what was corrected in the recognition within the workbook, and undoes it", async () => {
    await showView("设置");
    await click("button", "全国义务教育优质均衡发展县创建工作进度表");
    fireEvent.change(screen.getByRole("combobox", { name: "“※”的含义" }), {
      target: { value: "excluded" },
    });
    await standStill(600);
    expect(notice()).toContain("“※”已按“不计入”计算");
    await showView("总览");
    expect(screen.queryByRole("row", { name: /临海 80\.0%/ })).toBeNull();
    await click("button", "撤销");
    await standStill(600);
    expect(screen.getByRole("row", { name: /临海 80\.0%/ })).toBeTruthy();
  });
});

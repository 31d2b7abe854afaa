import "../setup/browserWindow";
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import { FakeExcel } from "./fakeExcel";
import { click, openPane, showView, standStill } from "./openPane";
import { sampleGrids } from "./sampleGrids";

jest.setTimeout(60_000);

const CHECKLIST = "全国义务教育优质均衡发展县创建工作进度表";
let excel: FakeExcel;
beforeEach(async () => {
  excel = new FakeExcel(
    sampleGrids().filter(({ sheet }) => ["优质均衡", "义务教育"].includes(sheet))
  );
  await openPane(excel);
  await showView("设置");
});
afterEach(cleanup);

const notice = () => screen.getByRole("status").textContent;
const kept = () => excel.corrections.tables;

describe("putting right what was recognised", () => {
  beforeEach(() => click("button", CHECKLIST));

  it("shows each mark with its meaning and where that comes from", () => {
    const legend = within(screen.getByRole("table", { name: "标记的含义" }));
    expect(legend.getByRole("combobox", { name: "“√”的含义" })).toHaveProperty("value", "met");
    expect(legend.getAllByText("表注")).toHaveLength(2);
  });

  it("keeps a mark's meaning in the workbook, judges that sheet anew, and undoes it", async () => {
    const before = excel.asked.length;
    fireEvent.change(screen.getByRole("combobox", { name: "“※”的含义" }), {
      target: { value: "met" },
    });
    await standStill();
    expect(kept()).toMatchObject([
      { sheet: "优质均衡", range: "A2:L34", legend: [{ mark: "※", status: "met" }] },
    ]);
    expect(excel.asked.slice(before)).not.toContain("readSheet 义务教育");
    await showView("总览");
    expect(screen.getByRole("row", { name: /^并列 1 椒江 100\.0%/ })).toBeTruthy();
    await click("button", "撤销");
    expect(kept()).toEqual([]);
    expect(screen.getByRole("row", { name: /^并列 6 椒江 70\.0%/ })).toBeTruthy();
  });

  it("leaves an indicator out of the count, or takes one in", async () => {
    fireEvent.click(screen.getByText("计入 30 项指标，共 31 项"));
    await click("checkbox", /^31\./);
    expect(screen.getByText("计入 31 项指标，共 31 项")).toBeTruthy();
    expect(notice()).toContain("已计入达成度");
  });

  it("takes the range that is selected in Excel, and refuses one of another sheet", async () => {
    excel.selected = { sheet: "义务教育", address: "A1:B2" };
    await click("button", "用选中的区域");
    expect(screen.getByText(/请先在“优质均衡”上选中整张表/)).toBeTruthy();
    excel.selected = { sheet: "优质均衡", address: "A2:G34" };
    await click("button", "用选中的区域");
    expect(kept()).toMatchObject([{ area: "A2:G34" }]);
    await showView("总览");
    expect(screen.getAllByRole("row", { name: /%/ })).toHaveLength(5);
  });

  it("reads counties down the sheet where the user says so, and shows it", async () => {
    await click("radio", "县在行");
    expect(notice()).toContain("已改为县（市、区）在行。");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "县在行" }).checked).toBe(true);
    await click("button", "撤销");
    expect(screen.getByRole<HTMLInputElement>("radio", { name: "县在列" }).checked).toBe(true);
  });

  it("puts a kind back that the table cannot be read as, and says so", async () => {
    fireEvent.change(screen.getByRole("combobox", { name: "是什么表" }), {
      target: { value: "schools" },
    });
    await standStill();
    expect(notice()).toContain("按这样读不出表来，没有改。");
    expect(kept()).toEqual([]);
    expect(screen.getByRole("button", { name: CHECKLIST })).toBeTruthy();
  });

  it("says what a range looks like when it is none", async () => {
    const range = screen.getByRole("textbox", { name: "范围" });
    fireEvent.change(range, { target: { value: "第二行起" } });
    fireEvent.keyDown(range, { key: "Enter" });
    await standStill();
    expect(screen.getByText(/请写成 A2:L34 这样的范围/)).toBeTruthy();
    expect(kept()).toEqual([]);
  });

  it("leaves a table alone that is none to judge, and brings it back", async () => {
    await click("button", "这不是要核对的表");
    expect(screen.queryByRole("button", { name: CHECKLIST })).toBeNull();
    await click("button", "恢复识别“优质均衡”的 A2:L34");
    expect(screen.getByRole("button", { name: CHECKLIST })).toBeTruthy();
    expect(kept()).toEqual([]);
  });

  it("shows nothing as done that the workbook could not keep", async () => {
    excel.refusals.set("writeCorrections", "protected");
    fireEvent.change(screen.getByRole("combobox", { name: "“※”的含义" }), {
      target: { value: "met" },
    });
    await standStill();
    expect(screen.getByRole("alert").textContent).toContain("受保护");
    expect(screen.getByRole("combobox", { name: "“※”的含义" })).toHaveProperty("value", "unmet");
  });

  it("flags anew where the workbook is flagged", async () => {
    excel.flagged = ["优质均衡"];
    fireEvent.focus(window);
    await standStill();
    fireEvent.change(screen.getByRole("combobox", { name: "“※”的含义" }), {
      target: { value: "met" },
    });
    await standStill();
    expect(excel.asked).toContain("flagWorkbook");
  });
});

describe("numbers of students", () => {
  it("are pasted as a block, refused without a source, kept with it", async () => {
    await click("button", /^2024年义务教育/);
    fireEvent.click(screen.getByText("学生数（算应增经费用）"));
    const first = screen.getByRole("textbox", { name: /^市本级 .*初中 学生数/ });
    fireEvent.paste(first, { clipboardData: { getData: () => "100\t200\n300\t400\n" } });
    expect(screen.getByRole("textbox", { name: /^椒江区 .*小学 学生数/ })).toHaveProperty(
      "value",
      "400"
    );
    fireEvent.change(screen.getByRole("textbox", { name: "哪一年" }), {
      target: { value: "2023" },
    });
    await click("button", "保存学生数");
    expect(screen.getByRole("alert").textContent).toContain("请填出处");
    fireEvent.change(screen.getByRole("textbox", { name: /^出处/ }), {
      target: { value: "教育事业统计" },
    });
    await click("button", "保存学生数");
    expect(kept()).toMatchObject([
      { students: { year: 2023, source: "教育事业统计", counts: [{ students: 100 }, {}, {}, {}] } },
    ]);
    await showView("经费");
    const summaries = screen.getAllByText("按所填学生数计算的应增经费");
    summaries.forEach((summary) => fireEvent.click(summary));
    const table = screen.getAllByRole("table", { name: /^学生数：2023 年，教育事业统计。/ })[0];
    expect(within(table!).getByRole("row", { name: /^椒江区 \d+ / })).toBeTruthy();
  });
});

describe("the foot of the settings", () => {
  it("says what this Excel lacks, that nothing leaves the computer", async () => {
    excel.missing = ["functions"];
    await openPane(excel);
    await showView("设置");
    expect(screen.getByText(/不支持 EDU 函数/)).toBeTruthy();
    expect(screen.getByText(/不会上传/)).toBeTruthy();
  });
});

import "../setup/browserWindow";
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import { FakeExcel } from "./fakeExcel";
import { openPane, standStill } from "./openPane";
import { sampleGrids } from "./sampleGrids";

jest.setTimeout(120_000);

let excel: FakeExcel;
beforeEach(() => (excel = new FakeExcel(sampleGrids())));
afterEach(cleanup);

async function choose(name: string): Promise<void> {
  fireEvent.click(await screen.findByRole("button", { name: "清单" }));
  await standStill();
  fireEvent.click(
    await screen.findByRole("menuitem", { name: new RegExp(`^${name}(?!（Word）)`) })
  );
  await standStill();
  await act(async () => {
    await new Promise((resolve) => setTimeout(resolve, 0));
  });
}
const notice = () => screen.getByRole("status").textContent ?? "";

describe("what the pane writes for the desk", () => {
  it("writes a notice for every county that has something to put right", async () => {
    await openPane(excel);
    await choose("整改通知单");
    expect(excel.reports.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["椒江区", "天台县"])
    );
    expect(excel.reports.every(({ title }) => title.endsWith("教育指标整改通知单"))).toBe(true);
  });

  it("asks before it renews a sheet that it wrote, telling what was changed there, and does what is chosen", async () => {
    const changes = [{ address: "D9", before: "整改中", after: "" }];
    excel.written.set("短板清单", { sheet: "九月短板", date: "2026年9月1日", changes });
    await openPane(excel);
    await choose("短板清单");
    const preview = screen.getByRole("region", { name: "将要做的改动" });
    expect(preview.textContent).toContain("“九月短板”是加载项2026年9月1日写的");
    expect(preview.textContent).toContain("有 1 格改过");
    expect(preview.textContent).toContain("D9：整改中 → 空白");
    expect(excel.reports).toEqual([]);
    fireEvent.click(screen.getByRole("button", { name: "更新" }));
    await standStill();
    expect(excel.renewed).toEqual(["九月短板"]);
    expect(notice()).toContain("已更新“九月短板”。");

    await choose("短板清单");
    fireEvent.click(screen.getByRole("button", { name: "另写一张" }));
    await standStill();
    expect(excel.renewed).toEqual(["九月短板"]);
    expect(excel.reports).toHaveLength(2);
    expect(notice()).toContain("已写到新工作表“短板清单”");
  });

  it("asks again where something else was changed while the question stood", async () => {
    excel.written.set("晾晒排名", { sheet: "晾晒排名", date: "2026年9月1日", changes: [] });
    await openPane(excel);
    await choose("晾晒排名");
    expect(screen.getByRole("region", { name: "将要做的改动" }).textContent).toContain(
      "没有人改过其中的内容"
    );
    const changes = [{ address: "B4", before: "", after: "天台" }];
    excel.written.set("晾晒排名", { sheet: "晾晒排名", date: "2026年9月1日", changes });
    fireEvent.click(screen.getByRole("button", { name: "更新" }));
    await standStill();
    expect(excel.reports).toEqual([]);
    expect(screen.getByRole("region", { name: "将要做的改动" }).textContent).toContain(
      "B4：空白 → 天台"
    );
  });

  it("renews the notices that were written before and adds the others", async () => {
    excel.written.set("椒江区", { sheet: "椒江区", date: "2026年9月1日", changes: [] });
    await openPane(excel);
    await choose("整改通知单");
    expect(screen.getByRole("region", { name: "将要做的改动" }).textContent).toMatch(
      /以前没有写过、这次新写的：“.+”等 \d+ 张/
    );
    fireEvent.click(screen.getByRole("button", { name: "更新" }));
    await standStill();
    expect(excel.renewed.filter((sheet) => sheet !== null)).toEqual(["椒江区"]);
    expect(notice()).toMatch(/^已更新“椒江区”。已写到新工作表“.+”等 \d+ 张并打开/);
  });

  /** Names of the files that the page offers while `run` goes on. */
  async function savedBy(run: () => Promise<void>): Promise<string[]> {
    const saved: string[] = [];
    URL.createObjectURL = () => "blob:report";
    URL.revokeObjectURL = () => undefined;
    const click = jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
      this: HTMLAnchorElement
    ) {
      saved.push(this.download);
    });
    await run();
    click.mockRestore();
    return saved;
  }

  it("saves the analysis as a file named by the day and says where it is", async () => {
    await openPane(excel);
    const saved = await savedBy(() => choose("分析报告（Word）"));
    expect(saved).toEqual([expect.stringMatching(/^教育指标分析报告-\d{4}年\d+月\d+日\.docx$/)]);
    expect(excel.reports.map(({ name }) => name)).toEqual(["分析报告"]);
    expect(notice()).toContain(saved[0]);
    expect(notice()).toContain("请用“复制分析报告”");
  });

  it("saves the notices as one file, the same that it writes to sheets, and touches no sheet", async () => {
    await openPane(excel);
    const saved = await savedBy(() => choose("整改通知单（Word）"));
    expect(saved).toEqual([expect.stringMatching(/^整改通知单-\d{4}年\d+月\d+日\.docx$/)]);
    expect(excel.renewed).toEqual([]);
    expect(notice()).toContain(`已存成“${saved[0]}”`);
    const paper = [...excel.reports];
    expect(paper).toHaveLength(10);
    excel.reports.length = 0;
    await choose("整改通知单");
    expect(paper).toEqual(excel.reports);
  });

  it("says that nobody has anything to put right, and saves nothing", async () => {
    excel = new FakeExcel([
      {
        sheet: "进度",
        top: 0,
        left: 0,
        values: [
          ["教育现代化监测情况", "", ""],
          ["指标", "椒江", "黄岩"],
          ["1.生师比达到要求", "√", "√"],
          ["2.班额达到规定要求", "√", "√"],
          ["注：√表示达标，※表示未达标", "", ""],
        ],
      },
    ]);
    await openPane(excel);
    expect(await savedBy(() => choose("整改通知单（Word）"))).toEqual([]);
    expect(notice()).toContain("没有哪个县（市、区）有要整改的事项，没有生成。");
  });

  it("copies the analysis as formatted and as plain text, the older way where Excel has no clipboard", async () => {
    const given = new Map<string, string>();
    document.execCommand = () => {
      const event = new Event("copy", { cancelable: true });
      Object.assign(event, {
        clipboardData: { setData: (type: string, text: string) => given.set(type, text) },
      });
      document.dispatchEvent(event);
      return true;
    };
    await openPane(excel);
    await choose("复制分析报告");
    expect(notice()).toContain("分析报告已复制");
    expect(given.get("text/plain")).toContain("一、总体情况\n《");
    expect(given.get("text/html")).toContain("<h2");
    expect(given.get("text/html")).toContain("达成度最高的是天台、三门，均为100.0%");
  });

  it("says so where nothing can be copied", async () => {
    document.execCommand = () => false;
    await openPane(excel);
    await choose("复制分析报告");
    expect(notice()).toContain("没有复制。请改用“分析报告（Word）”");
  });
});

describe("notices of a workbook that holds two dates", () => {
  it("say what became of each county since, and bring back what it had filled in", async () => {
    const sheet = (year: string, mark: string): FakeExcel["grids"][number] => ({
      sheet: `${year}年`,
      top: 0,
      left: 0,
      values: [
        [`${year}年教育现代化监测情况`, "", ""],
        ["指标", "椒江", "黄岩"],
        ["1.生师比达到要求", mark, "√"],
        ["2.班额达到规定要求", "※", "√"],
        ["注：√表示达标，※表示未达标", "", ""],
      ],
    });
    excel = new FakeExcel([sheet("2022", "※"), sheet("2023", "√")]);
    await openPane(excel);
    await choose("整改通知单");
    const [first] = excel.reports;
    expect(first?.tables.map(({ heading }) => heading)).toEqual([
      "一、总体情况",
      "二、2023年教育现代化监测情况：与2022年相比，新达标 1 项，退步 0 项，仍未达标 1 项",
      "三、2023年教育现代化监测情况：未达标 1 项",
    ]);
  });
});

import { reportHtml, reportPlain } from "../../../src/core/present/reportCopies";
import type { Report } from "../../../src/core/present/report";

const report: Report = {
  name: "结果",
  title: "标题 <b>",
  date: "2026年11月21日",
  unit: "亿元",
  tables: [
    {
      heading: "一、表",
      text: ["一段“话”&。"],
      columns: [
        { heading: "县", width: 10 },
        { heading: "率", width: 10, format: "0.0%" },
      ],
      rows: [
        ["椒江\t区\n", 0.7],
        [{ sheet: "进度", cell: "C3" }, null],
      ],
      note: "注",
    },
  ],
  sources: ["进度!A2:L34"],
};

describe("copies of a report", () => {
  it("are plain text with tabs between cells, each row one line", () => {
    expect(reportPlain(report).split("\n")).toEqual([
      "标题 <b>",
      "（2026年11月21日　单位：亿元）",
      "一、表",
      "一段“话”&。",
      "县\t率",
      "椒江 区\t70.0%",
      "进度!C3\t",
      "注",
      "数据来源：进度!A2:L34。",
    ]);
  });

  it("are HTML in which every text is a text", () => {
    const html = reportHtml(report);
    expect(html).toContain("标题 &lt;b&gt;</h1>");
    expect(html).toContain("一段“话”&amp;。</p>");
    expect(html.match(/<t[hd] /g)).toHaveLength(6);
    expect(html).toContain('text-align:right">70.0%</td>');
  });
});

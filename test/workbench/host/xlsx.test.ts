import fs from "node:fs";
import path from "node:path";
import { read } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { ExcelHost } from "../../../src/workbench/host/excelHost";
import type { SheetData } from "../../../src/workbench/host/sheetData";
import { openXlsx } from "../../../src/workbench/host/xlsx/openXlsx";
import { saveXlsx, xlsxParts } from "../../../src/workbench/host/xlsx/saveXlsx";

const dressed: SheetData = {
  name: "表 & <一>",
  values: [
    ["标题\n两行", 1.5, true, "#N/A"],
    ["007", 3, "", 'a<b&"c"'],
  ],
  formulas: [[], [null, "=B1*2"]],
  formats: [["General", "0.0%"]],
  styles: [
    [{ bg: { rgb: "#FFF2CC" }, bl: 1, ff: "宋体", ht: 2, tb: 3 }],
    [null, null, { bd: { t: { s: 1, cl: { rgb: "#123456" } } } }],
  ],
  merges: [{ top: 0, left: 2, bottom: 0, right: 3 }],
  hidden: true,
  rules: [
    {
      type: "Custom",
      areas: [
        { top: 0, left: 0, bottom: 1, right: 0 },
        { top: 0, left: 2, bottom: 1, right: 2 },
      ],
      formula: '=AND(N("EDU.unmet")=0,A1<>"")',
      look: { fill: "#FFD8A8", color: "#5C2E00", bold: true, border: "#4A148C" },
      stopIfTrue: true,
    },
    {
      type: "CellValue",
      areas: [{ top: 0, left: 1, bottom: 1, right: 1 }],
      operator: "GreaterThan",
      formula1: "=2",
      look: { fill: "#00FF00" },
    },
    {
      type: "DataBar",
      areas: [{ top: 0, left: 1, bottom: 1, right: 1 }],
      colors: ["#5B9BD5"],
      bounds: { lower: 0, upper: 1 },
    },
    {
      type: "ColorScale",
      areas: [{ top: 0, left: 1, bottom: 1, right: 1 }],
      colors: ["#FFFFFF", "#FF0000"],
    },
  ],
};

describe(".xlsx in and out of the host", () => {
  it("holds formulas with EDU functions under the names that Excel's files have, and opens them again", async () => {
    const formulas = [[null, null, '="EDU.GAP("&ROUND(EDU.GAP(A1,B1),0)']];
    const host = new ExcelHost([{ name: "表", values: [[1, 3, ""]], formulas }]);
    const [part = ""] = Object.entries(await xlsxParts(await host.export())).flatMap(
      ([name, text]) => (name.includes("worksheets/") ? [text] : [])
    );
    expect(part).toContain("&quot;EDU.GAP(&quot;&amp;ROUND(_xldudf_EDU_GAP(A1,B1),0)");
    const opened = ExcelHost.open((await host.save()).bytes);
    const [sheet] = await opened.export();
    expect([sheet?.formulas?.[0]?.[2], sheet?.values[0]?.[2]]).toEqual([
      formulas[0]?.[2],
      "EDU.GAP(-2",
    ]);
    host.dispose();
    opened.dispose();
  });

  it("keeps values, formulas, formats, looks, merged areas, rules and hidden sheets", async () => {
    const host = new ExcelHost([{ name: "首", values: [["x"]] }, dressed]);
    const before = await host.export();
    const opened = ExcelHost.open((await host.save()).bytes);
    expect(await opened.export()).toEqual(before);
    expect(before[1]?.values[1]?.[1]).toBe(3);
    expect(before[1]?.rules).toEqual(dressed.rules);
    host.dispose();
    opened.dispose();
  });

  it("keeps the bureau's workbook as it is, twice around", async () => {
    const file = path.join(__dirname, "../../data/taizhou-2023.xlsx");
    const host = ExcelHost.open(fs.readFileSync(file));
    const { bytes: saved } = await host.save();
    const again = ExcelHost.open(saved);
    expect(await again.export()).toEqual(await host.export());
    host.dispose();
    again.dispose();
  });

  it("writes files that another reader reads", () => {
    const workbook = read(saveXlsx([dressed]), { cellNF: true });
    const sheet = workbook.Sheets[dressed.name];
    expect(workbook.SheetNames).toEqual([dressed.name]);
    expect(sheet?.["A1"]?.v).toBe("标题\n两行");
    expect(sheet?.["B1"]?.z).toBe("0.0%");
    expect(sheet?.["B2"]?.f).toBe("B1*2");
  });

  it("names a kind of rule that it does not have, or leaves it out when somebody wants to know", () => {
    const bytes = changed('"cellIs"', '"top10"');
    expect(() => openXlsx(bytes)).toThrow("条件格式 top10");
    const leftOut: string[] = [];
    const [opened] = openXlsx(bytes, (what) => leftOut.push(what));
    expect(leftOut).toEqual(["条件格式 top10"]);
    expect(opened?.rules).toHaveLength(3);
  });

  it("keeps widths, heights, frozen panes, tab colours and missing gridlines", async () => {
    const sizes = {
      columnWidths: [75, undefined, 369],
      rowHeights: [undefined, 40],
      freeze: { rows: 2, columns: 1 },
      tabColor: "#107C41",
      gridlines: false,
    };
    const host = new ExcelHost([{ ...dressed, hidden: false, ...sizes }]);
    const [opened] = openXlsx((await host.save()).bytes);
    expect(opened).toMatchObject(sizes);
    host.dispose();
  });

  it("makes no more cells than the file has, whatever it claims", () => {
    const [opened] = openXlsx(
      changed("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>')
    );
    expect(opened?.values).toHaveLength(2);
    expect(opened?.values[0]).toHaveLength(4);
  });

  it("throws for what is no workbook", () => {
    expect(() => openXlsx(strToU8("no zip"))).toThrow();
    expect(() => openXlsx(zipSync({ "a.txt": strToU8("x") }))).toThrow();
  });
});

/** A file with the dressed sheet, one text of its worksheet part changed. */
function changed(from: string, to: string): Uint8Array {
  const name = "xl/worksheets/sheet1.xml";
  const parts = xlsxParts([dressed]);
  const all = { ...parts, [name]: (parts[name] ?? "").replace(from, to) };
  return zipSync(
    Object.fromEntries(Object.entries(all).map(([part, text]) => [part, strToU8(text)]))
  );
}

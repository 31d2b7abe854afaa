import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { ExcelHost } from "../../../src/workbench/host/excelHost";
import { HostUser } from "../../../src/workbench/host/hostUser";
import { openXlsx } from "../../../src/workbench/host/xlsx/openXlsx";
import { richPackage } from "../../ooxml/richPackage";

const SAMPLE = readFileSync(path.join(__dirname, "../../data/taizhou-2023.xlsx"));
const SHEET = "xl/worksheets/sheet1.xml";

/** Names of the parts that are not the same in two packages, those included that only one has. */
function differing(before: Uint8Array, after: Uint8Array): string[] {
  const [a, b] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (name) => !a[name] || !b[name] || Buffer.compare(a[name], b[name]) !== 0
  );
}

function partOf(bytes: Uint8Array, name: string): string {
  return Buffer.from(unzipSync(bytes)[name] ?? "").toString("utf8");
}

describe("what lies over the cells of a file", () => {
  it("is told by kind, name and place", () => {
    const [first, ...others] = openXlsx(richPackage(), () => undefined);
    expect(first?.drawings?.map(({ kind, name }) => [kind, name])).toEqual([
      ["chart", "图表 1"],
      ["picture", "图片 2"],
    ]);
    const [chart] = first?.drawings ?? [];
    expect(chart?.from).toEqual({ row: 1, column: 6, x: 0, y: 0 });
    expect(chart?.to).toMatchObject({ row: 9, column: 9 });
    expect(others.flatMap(({ drawings = [] }) => drawings)).toEqual([]);
  });
});

describe("a workbook that was opened from a file", () => {
  const opened: ExcelHost[] = [];
  async function open(bytes: Uint8Array): Promise<ExcelHost> {
    const host = ExcelHost.open(bytes);
    opened.push(host);
    await host.ready;
    return host;
  }
  /** Opens the rich workbook, changes something, and saves it. */
  async function changed(change: (host: ExcelHost) => unknown, bytes = richPackage()) {
    const host = await open(bytes);
    await change(host);
    const saved = await host.save();
    return { ...saved, parts: differing(bytes, saved.bytes), text: partOf(saved.bytes, SHEET) };
  }
  afterEach(() => {
    for (const host of opened.splice(0)) host.dispose();
  });

  it("saves the very bytes when nothing was changed, whatever is in it", async () => {
    for (const bytes of [richPackage(), SAMPLE]) {
      const host = await open(bytes);
      const saved = await host.save();
      expect(Buffer.compare(saved.bytes, bytes)).toBe(0);
      expect([saved.left, saved.moved]).toEqual([[], []]);
    }
  });

  it("writes a changed text into its cell and nothing else anywhere", async () => {
    const before = partOf(richPackage(), SHEET);
    const { parts, text } = await changed((host) => new HostUser(host).type("进度", "C3", "√"));
    expect(parts).toEqual([SHEET]);
    expect(text).toBe(
      before.replace(
        '<c r="C3" t="s"><v>5</v></c>',
        '<c r="C3" t="inlineStr"><is><t xml:space="preserve">√</t></is></c>'
      )
    );
  });

  const type =
    (cell: string, value: string | number | boolean, sheet = "进度") =>
    (host: ExcelHost) =>
      new HostUser(host).type(sheet, cell, value);
  const cellOf = (text: string, cell: string) =>
    new RegExp(`<c r="${cell}"(?:[^>]*/>|.*?</c>)`).exec(text)?.[0];
  const sheetNamed = (host: ExcelHost, name: string) => host.workbook.Worksheets.GetItem(name);

  it("keeps the style of a cell that holds something else, and gives a new cell that of its column", async () => {
    const { text } = await changed((host) => {
      type("B2", 0.5)(host);
      type("D2", true)(host);
      type("F5", "")(host);
    });
    expect(cellOf(text, "B2")).toBe('<c r="B2" s="1"><v>0.5</v></c>');
    expect(cellOf(text, "D2")).toBe('<c r="D2" s="2" t="b"><v>1</v></c>');
    expect(cellOf(text, "F5")).toBe('<c r="F5" s="3"/>');
    expect(text).toContain('<row r="2"><c r="A2"');
  });

  it("writes the new results of formulas that depend on a changed cell, on other sheets too", async () => {
    const { parts, text, bytes } = await changed(type("A5", 15));
    expect(parts).toEqual([SHEET, "xl/worksheets/sheet4.xml"]);
    expect(cellOf(text, "B5")).toBe(
      '<c r="B5"><f t="shared" ref="B5:B8" si="0">A5*2</f><v>30</v></c>'
    );
    expect(cellOf(text, "C8")).toBe('<c r="C8"><f>SUM(B5:B8)</f><v>210</v></c>');
    expect(cellOf(text, "D5")).toBe('<c r="D5"><f t="array" ref="D5:D6">A5:A6+1</f><v>16</v></c>');
    expect(cellOf(text, "D6")).toBe('<c r="D6"><v>21</v></c>');
    expect(cellOf(partOf(bytes, "xl/worksheets/sheet4.xml"), "B1")).toContain("<v>105</v>");
  });

  it("gives cells formulas of their own when the one that held their formula is changed", async () => {
    const { parts, text, bytes } = await changed(type("B5", 7));
    expect(parts).toEqual([SHEET, "xl/worksheets/sheet4.xml", "xl/calcChain.xml"]);
    expect(["B5", "B6", "B7", "B8"].map((cell) => cellOf(text, cell))).toEqual([
      '<c r="B5"><v>7</v></c>',
      '<c r="B6"><f>A6*2</f><v>40</v></c>',
      '<c r="B7"><f>A7*2</f><v>60</v></c>',
      '<c r="B8"><f>A8*2</f><v>80</v></c>',
    ]);
    expect(partOf(bytes, "xl/calcChain.xml")).toContain('<c r="C8" i="3" l="1"/><c r="B6"/>');
  });

  it("leaves the others alone when a cell leaves such a group", async () => {
    const { text } = await changed(type("B6", "=A6*3"));
    expect(cellOf(text, "B6")).toBe('<c r="B6"><f>A6*3</f><v>60</v></c>');
    expect(cellOf(text, "B7")).toBe('<c r="B7"><f t="shared" si="0"/><v>60</v></c>');
  });

  it("writes a new formula with its result, a new row in its place, and lists it for calculation", async () => {
    const { text, bytes } = await changed((host) => {
      type("C4", '=IFS(A5>1,"多",TRUE,"少")')(host);
      type("A12", 3)(host);
    });
    expect(text).toContain(
      '</row><row r="4"><c r="C4" s="2" t="str"><f>_xlfn.IFS(A5&gt;1,&quot;多&quot;,TRUE,&quot;少&quot;)</f><v>多</v></c></row><row r="5">'
    );
    expect(text).toContain('</row><row r="12"><c r="A12"><v>3</v></c></row></sheetData>');
    expect(text).toContain('<dimension ref="A1:F12"/>');
    expect(partOf(bytes, "xl/calcChain.xml")).toContain(
      '<c r="B1" i="8"/><c r="C4" i="3"/></calcChain>'
    );
  });

  it("writes a formula that fills several cells as one that does", async () => {
    const { text } = await changed(type("H5", "=A5:A7*2"));
    expect(cellOf(text, "H5")).toBe('<c r="H5"><f t="array" ref="H5:H7">A5:A7*2</f><v>20</v></c>');
    expect(cellOf(text, "H7")).toBe('<c r="H7"><v>60</v></c>');
  });

  it("leaves what cannot be changed in a file, and names the cell", async () => {
    const cases = [
      ["进度", "D6", "array"],
      ["表格", "A1", "tableHeader"],
      ["保护", "B1", "protected"],
    ] as const;
    for (const [sheet, cell, why] of cases) {
      const saved = await changed(type(cell, 9, sheet));
      expect(saved.left).toEqual([{ sheet, cell, why }]);
      expect(saved.parts).toEqual([]);
    }
    const pivot = `<pivotTableDefinition xmlns="m" name="透视" cacheId="1"><location ref="D6:E9" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/></pivotTableDefinition>`;
    const rels = partOf(richPackage(), "xl/worksheets/_rels/sheet3.xml.rels").replace(
      "</Relationships>",
      '<Relationship Id="rId9" Type="http://x/pivotTable" Target="../pivotTables/p1.xml"/></Relationships>'
    );
    const withPivot = richPackage({
      "xl/worksheets/_rels/sheet3.xml.rels": rels,
      "xl/pivotTables/p1.xml": pivot,
    });
    const saved = await changed(type("D6", 9, "表格"), withPivot);
    expect(saved.left).toEqual([{ sheet: "表格", cell: "D6", why: "pivot" }]);
  });

  it("lets the add-in change nothing on a protected sheet", async () => {
    const host = await open(richPackage());
    expect(sheetNamed(host, "保护").Protection.Protected).toBe(true);
    expect(() => sheetNamed(host, "保护").beforeChange()).toThrow();
    expect(sheetNamed(host, "进度").Protection.Protected).toBe(false);
  });

  it("writes the add-in's flags behind the user's rules, with their look behind those of the file", async () => {
    const flag = (host: ExcelHost) => {
      const { rules } = sheetNamed(host, "进度");
      const areas = [{ top: 1, left: 1, bottom: 2, right: 2 }];
      const look = { fill: "#FFD8A8", color: "#5C2E00" };
      rules.move(rules.add({ type: "Custom", areas, formula: '=N("EDU.unmet")=0', look }), -1);
    };
    const { parts, text, bytes } = await changed(flag);
    expect(parts).toEqual([SHEET, "xl/styles.xml"]);
    const own =
      '<conditionalFormatting sqref="B2:C3"><cfRule type="expression" dxfId="1" priority="4"><formula>N(&quot;EDU.unmet&quot;)=0</formula></cfRule></conditionalFormatting>';
    expect(text).toBe(
      partOf(richPackage(), SHEET).replace("<dataValidations", `${own}<dataValidations`)
    );
    const cleared = await changed((host) => {
      const { rules } = sheetNamed(host, "进度");
      rules.delete(rules.order[1] ?? "");
    }, bytes as Buffer);
    expect(cleared.text).toBe(partOf(richPackage(), SHEET));
    expect(cleared.parts).toEqual([SHEET]);
  });

  it("counts priorities anew where a new rule is to decide first, those of extensions too", async () => {
    const { text } = await changed((host) => {
      const areas = [{ top: 4, left: 0, bottom: 7, right: 0 }];
      sheetNamed(host, "进度").rules.add({
        type: "CellValue",
        areas,
        operator: "LessThan",
        formula1: "=5",
      });
    });
    const priorities = [...text.matchAll(/cfRule type="(\w+)"[^>]*? priority="(\d)"/g)];
    expect(priorities.map(([, kind, priority]) => `${kind} ${priority}`)).toEqual([
      "top10 3",
      "cellIs 2",
      "cellIs 1",
      "expression 4",
    ]);
  });

  it("adds a report as a sheet of its own, declared and related, with looks appended", async () => {
    const { parts, bytes } = await changed((host) =>
      host.workbook.insertSheet("短板清单", {
        name: "短板清单",
        values: [
          ["县", "比例"],
          ["甲县", 0.5],
        ],
        formats: [
          ["General", "General"],
          ["General", "0.0%"],
        ],
        styles: [[{ bl: 1, bg: { rgb: "#DDEBF7" } }]],
        columnWidths: [140],
      })
    );
    expect(parts.sort()).toEqual(
      [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/styles.xml",
        "xl/workbook.xml",
        "xl/worksheets/sheet5.xml",
      ].sort()
    );
    expect(partOf(bytes, "xl/workbook.xml")).toContain(
      '<sheet name="说明" sheetId="8" state="hidden" r:id="rId4"/><sheet name="短板清单" sheetId="9" r:id="rId8"/></sheets>'
    );
    expect(partOf(bytes, "xl/worksheets/sheet5.xml")).toContain('<c r="B2" s="5"><v>0.5</v></c>');
    const again = ExcelHost.open(bytes);
    opened.push(again);
    const [report] = (await again.export()).slice(-1);
    expect(report?.values).toEqual([
      ["县", "比例"],
      ["甲县", 0.5],
    ]);
    expect(report?.formats?.[1]?.[1]).toBe("0.0%");
  });

  it("takes a deleted sheet out with the parts that only it had, and what spoke of it", async () => {
    const deleted = async (name: string) => changed((host) => new HostUser(host).deleteSheet(name));
    const first = await deleted("表格");
    const names = Object.keys(unzipSync(first.bytes));
    expect(names).not.toContain("xl/tables/table1.xml");
    expect(names).not.toContain("xl/worksheets/_rels/sheet3.xml.rels");
    expect(partOf(first.bytes, "[Content_Types].xml")).not.toContain("table1");
    expect(first.parts).not.toContain(SHEET);

    const second = await deleted("进度");
    const workbook = partOf(second.bytes, "xl/workbook.xml");
    expect(workbook).not.toContain("_FilterDatabase");
    expect(workbook).toContain('<definedName name="单价">说明!$A$1</definedName>');
    expect(partOf(second.bytes, "xl/calcChain.xml")).not.toContain('i="3"');
    expect(
      Object.keys(unzipSync(second.bytes)).filter((part) => /chart|media|comments/.test(part))
    ).toEqual([]);
  });

  it("renames a sheet wherever it is spoken of", async () => {
    const { bytes } = await changed((host) => {
      new HostUser(host).renameSheet("进度", "2024 进度");
      new HostUser(host).renameSheet("说明", "注");
    });
    const chart = partOf(bytes, "xl/charts/chart1.xml");
    expect(chart).toContain("<c:f>'2024 进度'!$A$5:$A$8</c:f>");
    const workbook = partOf(bytes, "xl/workbook.xml");
    expect(workbook).toContain('<sheet name="2024 进度" sheetId="3"');
    expect(workbook).toContain("'2024 进度'!$1:$1</definedName>");
    expect(workbook).toContain('<definedName name="单价">注!$A$1');
    expect(partOf(bytes, SHEET)).toContain('location="注!A1"');
    expect(partOf(bytes, SHEET)).toContain("<xm:f>注!$A$1=1</xm:f>");
    expect(partOf(bytes, "xl/worksheets/sheet4.xml")).toContain("'2024 进度'!C8/2");
  });

  it("asks for calculation where a result of the file is not what the host came to", async () => {
    const sheet = partOf(richPackage(), SHEET).replace("<v>200</v>", "<v>999</v>");
    const stale = richPackage({ [SHEET]: sheet });
    const { parts, text, bytes } = await changed(type("A5", 15), stale);
    expect(parts).toContain("xl/workbook.xml");
    expect(partOf(bytes, "xl/workbook.xml")).toContain(
      '<calcPr fullCalcOnLoad="1" calcId="191029"/>'
    );
    expect(cellOf(text, "C8")).toContain("<v>999</v>");
    const looked = await changed(type("C3", "√"), stale);
    expect(looked.parts.sort()).toEqual(["xl/workbook.xml", SHEET]);
  });

  it("says on which sheets rows were put in, so that pictures and notes may lie beside their place", async () => {
    const { moved, left } = await changed((host) => new HostUser(host).insertRows("进度", 2, 1));
    expect([moved, left.length]).toEqual([["进度"], 0]);
  });
});

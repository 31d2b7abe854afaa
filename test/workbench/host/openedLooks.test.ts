import { unzipSync } from "fflate";
import { ExcelHost } from "../../../src/workbench/host/excelHost";
import { richPackage } from "../../ooxml/richPackage";

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

describe("what a workbook that was opened from a file looks like", () => {
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

  const cellOf = (text: string, cell: string) =>
    new RegExp(`<c r="${cell}"(?:[^>]*/>|.*?</c>)`).exec(text)?.[0];
  const sheetNamed = (host: ExcelHost, name: string) => host.workbook.Worksheets.GetItem(name);

  it("writes sizes, frozen panes, tab colours and merged areas that were changed", async () => {
    const { text, parts } = await changed((host) => {
      const sheet = sheetNamed(host, "进度");
      sheet.GetRange("C1").Format.ColumnWidth = 105;
      sheet.FreezePanes.FreezeRows(2);
      sheet.TabColor = "#107C41";
      sheet.GetRange("A10:B11").Merge();
    });
    expect(parts).toEqual([SHEET]);
    expect(text).toContain(
      '<col min="2" max="2" width="12" style="2" customWidth="1"/><col min="3" max="3" width="20" style="2" customWidth="1"/><col min="4" max="6" width="12" style="2" customWidth="1"/>'
    );
    expect(text).toContain(
      '<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/></sheetView>'
    );
    expect(text).toContain('<tabColor rgb="FF107C41"/><pageSetUpPr fitToPage="1"/>');
    expect(text).toContain(
      '<mergeCells count="2"><mergeCell ref="E1:F1"/><mergeCell ref="A10:B11"/></mergeCells>'
    );
  });

  it("changes only what was changed of a cell's look", async () => {
    const { parts, text, bytes } = await changed((host) => {
      const sheet = sheetNamed(host, "进度");
      sheet.cells.restyle(
        { top: 0, left: 0, bottom: 0, right: 0 },
        { bl: 0, bg: { rgb: "#FFFF00" } }
      );
      sheet.cells.formatAs({ top: 4, left: 5, bottom: 4, right: 5 }, [["0.00"]]);
      sheet.cells.flush();
    });
    expect(parts).toEqual([SHEET, "xl/styles.xml"]);
    expect(cellOf(text, "A1")).toBe('<c r="A1" s="4" t="s"><v>0</v></c>');
    expect(cellOf(text, "F5")).toBe('<c r="F5" s="5"><v>45000</v></c>');
    const styles = partOf(bytes, "xl/styles.xml");
    expect(styles).toContain(
      '<xf applyFill="1" numFmtId="0" fontId="2" fillId="3" borderId="1" xfId="0" applyFont="1"><alignment horizontal="center" vertical="center" wrapText="1"/><protection locked="0"/></xf>'
    );
    expect(styles).toContain('<font><sz val="12"/><name val="黑体"/></font></fonts>');
  });
});

import { unzipSync } from "fflate";
import { JSDOM } from "jsdom";
import { flagPackage } from "../../../src/ooxml/flag/flagPackage";
import { portableCodec } from "../../../src/ooxml/zip/portableCodec";
import { workbookPackage, worksheetXml } from "../workbookPackage";

const area = { top: 0, left: 0, bottom: 3, right: 3 };
const formula = '=AND(N("EDU.unmet")=0,TRIM(A1)="※")';
const parser = new new JSDOM("").window.DOMParser();

/** Parts of a workbook without styles, flagged; its workbook is related to these parts besides. */
function flagged(related = ""): Record<string, string> {
  const rels =
    '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>' +
    `${related}</Relationships>`;
  const bytes = workbookPackage({ 表: worksheetXml("") }, { "xl/_rels/workbook.xml.rels": rels });
  const highlight = { sheet: "表", style: "unmet" as const, formula, areas: [area] };
  const parts = unzipSync(flagPackage(bytes, [highlight], portableCodec));
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => [name, Buffer.from(content).toString("utf8")])
  );
}

describe("the styles of a workbook without any", () => {
  const { documentElement: root } = parser.parseFromString(
    flagged()["xl/styles.xml"] ?? "",
    "application/xml"
  );
  const records = (list: string) => [...(root.querySelector(`:scope > ${list}`)?.children ?? [])];

  // Excel uses the records of number 0 for all cells that name none; the first two fills are its own: none and gray125.
  it("hold what Excel uses for every cell: a font, its two fills, a border, a style", () => {
    expect(
      ["fonts", "borders", "cellStyleXfs", "cellXfs"].map((list) => records(list).length)
    ).toEqual([1, 1, 1, 1]);
    const fills = records("fills").map((fill) =>
      fill.firstElementChild?.getAttribute("patternType")
    );
    expect(fills).toEqual(["none", "gray125"]);
    expect(records("fonts")[0]?.querySelector("sz")?.getAttribute("val")).toBe("11");
    for (const xf of [...records("cellStyleXfs"), ...records("cellXfs")])
      for (const name of ["numFmtId", "fontId", "fillId", "borderId"])
        expect(xf.getAttribute(name)).toBe("0");
  });

  it("are put where the workbook looks for them, and related once", () => {
    const parts = flagged('<Relationship Id="rId7" Type="x/styles" Target="looks/own.xml"/>');
    expect(parts["xl/looks/own.xml"]).toContain("<styleSheet");
    expect(parts["xl/styles.xml"]).toBeUndefined();
    expect(parts["[Content_Types].xml"]).toContain('PartName="/xl/looks/own.xml"');
    expect(parts["xl/_rels/workbook.xml.rels"]?.match(/\/styles"/gu)).toHaveLength(1);
  });
});

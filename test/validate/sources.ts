import { readFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { cellAddress } from "../../src/core/area/address";
import { escapeXml } from "../../src/ooxml/xml/escapeXml";
import { readInput } from "../cases/readCase";
import { richPackage } from "../ooxml/richPackage";
import { rewritten, sourcePackage } from "./sourcePackage";

/** A workbook as a user may have it. `few`: what is made of it in the small set that continuous integration takes. */
export interface Source {
  name: string;
  bytes: Uint8Array;
  few?: "flagged" | "saved";
}

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const EXCEL = "http://schemas.microsoft.com/office/excel/2006/main";
const RULES = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";
const BAR = "{22222222-2222-4222-8222-222222222222}";

const grid = readInput(path.join(__dirname, "../cases/checklist-and-funding-on-one-sheet"))[0];

/** The rows of a checklist and a funding table, so that every kind of flag is needed. */
function rowsOf(change: (text: string) => string = (text) => text, more = ""): string {
  const rows = (grid?.values ?? []).map((row, r) => {
    const cells = (row ?? []).map((value, c) => {
      const at = cellAddress(r, c);
      if (value === null || value === undefined || value === "") return "";
      if (typeof value === "number") return `<c r="${at}"><v>${value}</v></c>`;
      const text = change(escapeXml(String(value)));
      return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
    });
    return `<row r="${r + 1}">${cells.join("")}</row>`;
  });
  return rows.join("") + more;
}

const usersRules =
  `<conditionalFormatting sqref="C3:L14"><cfRule type="cellIs" dxfId="0" priority="4" stopIfTrue="1" operator="equal"><formula>"※"</formula></cfRule>` +
  `<cfRule type="containsText" dxfId="0" priority="5" operator="containsText" text="√"><formula>NOT(ISERROR(SEARCH("√",C3)))</formula></cfRule></conditionalFormatting>` +
  `<conditionalFormatting sqref="C24:C30"><cfRule type="top10" dxfId="0" priority="1" percent="1" rank="10"/><cfRule type="aboveAverage" dxfId="0" priority="2" aboveAverage="0"/><cfRule type="duplicateValues" dxfId="0" priority="3"/></conditionalFormatting>` +
  `<conditionalFormatting sqref="D24:D30"><cfRule type="colorScale" priority="6"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>` +
  `<conditionalFormatting sqref="E24:E30"><cfRule type="iconSet" priority="7"><iconSet iconSet="3TrafficLights1"><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>`;

const dataBar = `<conditionalFormatting sqref="D24:D30"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext xmlns:x14="${X14}" uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${BAR}</x14:id></ext></extLst></cfRule></conditionalFormatting>`;
const x14Rules =
  `<extLst><ext xmlns:x14="${X14}" uri="${RULES}"><x14:conditionalFormattings>` +
  `<x14:conditionalFormatting xmlns:xm="${EXCEL}"><x14:cfRule type="dataBar" id="${BAR}"><x14:dataBar minLength="0" maxLength="100" gradient="0"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:negativeFillColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>D24:D30</xm:sqref></x14:conditionalFormatting>` +
  `<x14:conditionalFormatting xmlns:xm="${EXCEL}"><x14:cfRule type="expression" priority="9" id="{33333333-3333-4333-8333-333333333333}"><xm:f>进度!$A$1=1</xm:f></x14:cfRule><xm:sqref>C3:L14</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>`;

const around =
  `<sheetCalcPr fullCalcOnLoad="1"/><autoFilter ref="A2:L2"/><mergeCells count="1"><mergeCell ref="A1:L1"/></mergeCells><phoneticPr fontId="0" type="noConversion"/>` +
  `${usersRules}<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="C3:L14"><formula1>"√,※"</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A1" location="进度!A20" display="经费"/></hyperlinks><printOptions horizontalCentered="1"/>` +
  `<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddFooter>第 &amp;P 页</oddFooter></headerFooter>` +
  `<rowBreaks count="1" manualBreakCount="1"><brk id="18" max="16383" man="1"/></rowBreaks><ignoredErrors><ignoredError sqref="C3:L14" numberStoredAsText="1"/></ignoredErrors>${x14Rules}`;

const protection =
  `<sheetProtection algorithmName="SHA-512" hashValue="bm90IGEgcmVhbCBoYXNo" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="1" scenarios="1"/>` +
  `<protectedRanges><protectedRange sqref="C3:L14" name="可填"/></protectedRanges>`;

const tableRows = `<row r="40"><c r="A40" t="inlineStr"><is><t>科室</t></is></c><c r="B40" t="inlineStr"><is><t>电话</t></is></c></row><row r="41"><c r="A41" t="inlineStr"><is><t>计财</t></is></c><c r="B41"><v>1</v></c></row>`;
const table = `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="表1" displayName="表1" ref="A40:B41" totalsRowShown="0"><autoFilter ref="A40:B41"/><tableColumns count="2"><tableColumn id="1" name="科室"/><tableColumn id="2" name="电话"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;

/** The rich workbook's last sheet, whose only formula stays: it is listed for calculation. */
const richSheet = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rowsOf().replace("</row>", '<c r="B1"><f>进度!C8/2</f><v>100</v></c></row>')}</sheetData></worksheet>`;

/** The varied set: each a workbook in which flags, typed cells and new sheets have something else to stand beside. */
export function sources(): Source[] {
  const plain = sourcePackage({ rows: rowsOf() });
  const rules = sourcePackage({ rows: rowsOf(), tail: usersRules });
  return [
    { name: "plain", bytes: plain },
    { name: "rules", bytes: rules, few: "flagged" },
    {
      name: "x14",
      bytes: sourcePackage({ rows: rowsOf(), tail: dataBar + x14Rules }),
      few: "flagged",
    },
    { name: "everything behind the cells", bytes: sourcePackage({ rows: rowsOf(), tail: around }) },
    {
      name: "table",
      bytes: sourcePackage({
        rows: rowsOf(undefined, tableRows),
        tail: `<tableParts count="1"><tablePart r:id="rId1"/></tableParts>`,
        related: [["table", "tables/table1.xml", table]],
      }),
    },
    { name: "protected", bytes: sourcePackage({ rows: rowsOf(), tail: protection }) },
    {
      name: "no styles",
      bytes: sourcePackage({ rows: rowsOf(), hasStyles: false }),
      few: "flagged",
    },
    {
      name: "control characters",
      bytes: sourcePackage({
        rows: rowsOf((text) =>
          text === "※"
            ? "※_x000B_"
            : text.replace("&#10;", "_x000D_&#10;").replace("天台", "天_x0001_台")
        ),
      }),
    },
    { name: "strict", bytes: rewritten(partsOf(rules), strict) },
    { name: "prefixed", bytes: rewritten(partsOf(rules), prefixed) },
    { name: "rich", bytes: richPackage({ "xl/worksheets/sheet4.xml": richSheet }), few: "saved" },
    {
      name: "taizhou-2023",
      bytes: readFileSync(path.join(__dirname, "../data/taizhou-2023.xlsx")),
    },
  ];
}

/** A file that no validator may take: its rules stand before its cells. */
export function damaged(): Uint8Array {
  return sourcePackage({ rows: rowsOf(), head: usersRules });
}

function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, Buffer.from(part).toString()])
  );
}

/** As “Strict Open XML” puts it down: other namespaces for the same parts. Source: ECMA-376 Part 1 Annex A. */
function strict(xml: string): string {
  return xml
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main"
    )
    .replaceAll(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      "http://purl.oclc.org/ooxml/officeDocument/relationships"
    )
    .replace("<workbook ", '<workbook conformance="strict" ');
}

/** As other programs write it: every element of the main namespace behind a prefix. */
function prefixed(xml: string, part: string): string {
  if (!/^xl\/(?:worksheets\/sheet|styles)/.test(part)) return xml;
  return xml.replace(/<(\/?)([A-Za-z])/g, "<$1x:$2").replace(' xmlns="', ' xmlns:x="');
}

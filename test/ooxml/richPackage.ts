import { workbookPackage } from "./workbookPackage";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006";
const TYPE = "application/vnd.openxmlformats-officedocument";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

const rels = (...list: [type: string, target: string][]) =>
  `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map(
      ([type, target], k) =>
        `<Relationship Id="rId${k + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`
    )
    .join("")}</Relationships>`;

const styles =
  `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="0.0%"/></numFmts>` +
  `<fonts count="2"><font><sz val="11"/><color theme="1"/><name val="等线"/><family val="2"/><charset val="134"/><scheme val="minor"/></font><font><b/><sz val="12"/><name val="黑体"/></font></fonts>` +
  `<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.8"/><bgColor indexed="64"/></patternFill></fill></fills>` +
  `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="medium"><color indexed="64"/></left><right/><top/><bottom/><diagonal/></border></borders>` +
  `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>` +
  `<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1"><alignment horizontal="center" vertical="center" wrapText="1"/><protection locked="0"/></xf><xf numFmtId="176" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>` +
  `<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>` +
  `<dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>` +
  `<tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>`;

const sharedStrings =
  `${HEAD}<sst xmlns="${MAIN}" count="7" uniqueCount="7"><si><t>指标</t></si><si><t>甲县</t></si><si><t>乙县</t></si>` +
  `<si><r><rPr><b/><sz val="11"/><rFont val="黑体"/></rPr><t>生均</t></r><r><t xml:space="preserve"> 图书达标</t></r></si>` +
  `<si><t>√</t></si><si><t>※</t></si><si><t>教师配备达标</t></si></sst>`;

const progress =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">` +
  `<sheetPr codeName="Sheet1"><tabColor theme="9"/><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:F8"/>` +
  `<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B2" sqref="B2"/></sheetView></sheetViews>` +
  `<sheetFormatPr defaultRowHeight="14.25" x14ac:dyDescent="0.2"/><cols><col min="1" max="1" width="28.625" customWidth="1"/><col min="2" max="6" width="12" style="2" customWidth="1"/></cols>` +
  `<sheetData><row r="1" spans="1:3" ht="24" customHeight="1" x14ac:dyDescent="0.2"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1" t="s"><v>1</v></c><c r="C1" s="1" t="s"><v>2</v></c></row>\r\n` +
  `<row r="2" spans="1:3"><c r="A2" t="s"><v>3</v></c><c r="B2" s="1" t="s"><v>4</v></c><c r="C2" t="s"><v>5</v></c></row>` +
  `<row r="3" spans="1:3" hidden="1"><c r="A3" t="s"><v>6</v></c><c r="B3" t="s"><v>5</v></c><c r="C3" t="s"><v>5</v></c></row>` +
  `<row r="5"><c r="A5"><v>10</v></c><c r="B5"><f t="shared" ref="B5:B8" si="0">A5*2</f><v>20</v></c><c r="D5"><f t="array" ref="D5:D6">A5:A6+1</f><v>11</v></c><c r="F5" s="3"><v>45000</v></c></row>` +
  `<row r="6"><c r="A6"><v>20</v></c><c r="B6"><f t="shared" si="0"/><v>40</v></c><c r="D6"><v>21</v></c></row>` +
  `<row r="7"><c r="A7"><v>30</v></c><c r="B7"><f t="shared" si="0"/><v>60</v></c></row>` +
  `<row r="8"><c r="A8"><v>40</v></c><c r="B8"><f t="shared" si="0"/><v>80</v></c><c r="C8"><f>SUM(B5:B8)</f><v>200</v></c></row></sheetData>` +
  `<autoFilter ref="A1:C3"><filterColumn colId="1"><filters><filter val="√"/></filters></filterColumn></autoFilter>` +
  `<mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells>` +
  `<conditionalFormatting sqref="A5:A8"><cfRule type="top10" dxfId="0" priority="2" rank="1"/><cfRule type="cellIs" dxfId="0" priority="1" operator="greaterThan"><formula>35</formula></cfRule></conditionalFormatting>` +
  `<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="B2:C3"><formula1>"√,※"</formula1></dataValidation></dataValidations>` +
  `<hyperlinks><hyperlink ref="A2" location="'说明'!A1" display="说明"/></hyperlinks>` +
  `<printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddFooter>第 &amp;P 页</oddFooter></headerFooter>` +
  `<drawing r:id="rId1"/><legacyDrawing r:id="rId2"/>` +
  `<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="expression" priority="3" id="{11111111-1111-4111-8111-111111111111}"><xm:f>说明!$A$1=1</xm:f></x14:cfRule><xm:sqref>B5:B8</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst></worksheet>`;

const guarded =
  `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>不许改</t></is></c><c r="B1"><v>5</v></c></row></sheetData>` +
  `<sheetProtection algorithmName="SHA-512" hashValue="bm90IGEgcmVhbCBoYXNo" saltValue="c2FsdA==" spinCount="100000" sheet="1" objects="1" scenarios="1"/></worksheet>`;

const list =
  `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>县</t></is></c><c r="B1" t="inlineStr"><is><t>数</t></is></c></row>` +
  `<row r="2"><c r="A2" t="inlineStr"><is><t>甲县</t></is></c><c r="B2"><v>1</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>乙县</t></is></c><c r="B3"><v>2</v></c></row>` +
  `<row r="6"><c r="D6"><v>3</v></c></row></sheetData><tableParts count="1"><tablePart r:id="rId1"/></tableParts></worksheet>`;

const notes = `${HEAD}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>进度!C8/2</f><v>100</v></c></row></sheetData></worksheet>`;

const workbook =
  `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><fileVersion appName="xl" lastEdited="7"/><workbookPr codeName="ThisWorkbook"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="20000" windowHeight="9000" activeTab="0"/></bookViews>` +
  `<sheets><sheet name="进度" sheetId="3" r:id="rId1"/><sheet name="保护" sheetId="5" r:id="rId2"/><sheet name="表格" sheetId="7" r:id="rId3"/><sheet name="说明" sheetId="8" state="hidden" r:id="rId4"/></sheets>` +
  `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">进度!$A$1:$C$3</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">进度!$1:$1</definedName><definedName name="单价">说明!$A$1</definedName></definedNames><calcPr calcId="191029"/></workbook>`;

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64"
);

const drawing =
  `${HEAD}<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main">` +
  `<xdr:twoCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>` +
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="图表 1"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>` +
  `<xdr:oneCellAnchor><xdr:from><xdr:col>6</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>11</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="95250" cy="95250"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="3" name="图片 2"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="${OFFICE}" r:embed="rId2"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;

const chart =
  `${HEAD}<c:chartSpace xmlns:c="${DRAWING}/chart" xmlns:a="${DRAWING}/main"><c:chart><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>进度!$A$5:$A$8</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart>` +
  `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`;

const comments = `${HEAD}<comments xmlns="${MAIN}"><authors><author>科室</author></authors><commentList><comment ref="B2" authorId="0"><text><t>以公示为准</t></text></comment></commentList></comments>`;
const vml = `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/><v:shape id="_x0000_s1025" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>1</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>`;
const table = `${HEAD}<table xmlns="${MAIN}" id="1" name="表1" displayName="表1" ref="A1:B3" totalsRowShown="0"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="县"/><tableColumn id="2" name="数"/></tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`;
const chain = `${HEAD}<calcChain xmlns="${MAIN}"><c r="C8" i="3" l="1"/><c r="B5"/><c r="B6"/><c r="B7"/><c r="B8"/><c r="D5" a="1"/><c r="B1" i="8"/></calcChain>`;

const OVERRIDES: Readonly<Record<string, string>> = {
  "xl/workbook.xml": "spreadsheetml.sheet.main+xml",
  "xl/worksheets/sheet1.xml": "spreadsheetml.worksheet+xml",
  "xl/worksheets/sheet2.xml": "spreadsheetml.worksheet+xml",
  "xl/worksheets/sheet3.xml": "spreadsheetml.worksheet+xml",
  "xl/worksheets/sheet4.xml": "spreadsheetml.worksheet+xml",
  "xl/styles.xml": "spreadsheetml.styles+xml",
  "xl/sharedStrings.xml": "spreadsheetml.sharedStrings+xml",
  "xl/calcChain.xml": "spreadsheetml.calcChain+xml",
  "xl/comments1.xml": "spreadsheetml.comments+xml",
  "xl/tables/table1.xml": "spreadsheetml.table+xml",
  "xl/drawings/drawing1.xml": "drawing+xml",
  "xl/charts/chart1.xml": "drawingml.chart+xml",
};

const types =
  `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="vml" ContentType="${TYPE}.vmlDrawing"/>` +
  Object.entries(OVERRIDES)
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${TYPE}.${type}"/>`)
    .join("") +
  "</Types>";

/**
 * A workbook with what an office keeps in one: a chart, a picture, a note, a list of allowed values, a table, names, print
 * settings, a filter, rich text, shared and array formulas, rules of kinds that the host lacks, sheets that are protected and
 * hidden. `more` adds or replaces parts.
 */
export function richPackage(
  more: Readonly<Record<string, string | Buffer | undefined>> = {}
): Buffer {
  return workbookPackage(
    {},
    {
      "[Content_Types].xml": types,
      "xl/workbook.xml": workbook,
      "xl/_rels/workbook.xml.rels": rels(
        ["worksheet", "worksheets/sheet1.xml"],
        ["worksheet", "worksheets/sheet2.xml"],
        ["worksheet", "worksheets/sheet3.xml"],
        ["worksheet", "worksheets/sheet4.xml"],
        ["styles", "styles.xml"],
        ["sharedStrings", "sharedStrings.xml"],
        ["calcChain", "calcChain.xml"]
      ),
      "xl/worksheets/sheet1.xml": progress,
      "xl/worksheets/_rels/sheet1.xml.rels": rels(
        ["drawing", "../drawings/drawing1.xml"],
        ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
        ["comments", "../comments1.xml"]
      ),
      "xl/worksheets/sheet2.xml": guarded,
      "xl/worksheets/sheet3.xml": list,
      "xl/worksheets/_rels/sheet3.xml.rels": rels(["table", "../tables/table1.xml"]),
      "xl/worksheets/sheet4.xml": notes,
      "xl/styles.xml": styles,
      "xl/sharedStrings.xml": sharedStrings,
      "xl/calcChain.xml": chain,
      "xl/comments1.xml": comments,
      "xl/drawings/vmlDrawing1.vml": vml,
      "xl/drawings/drawing1.xml": drawing,
      "xl/drawings/_rels/drawing1.xml.rels": rels(
        ["chart", "../charts/chart1.xml"],
        ["image", "../media/image1.png"]
      ),
      "xl/charts/chart1.xml": chart,
      "xl/media/image1.png": png,
      "xl/tables/table1.xml": table,
      ...more,
    }
  );
}

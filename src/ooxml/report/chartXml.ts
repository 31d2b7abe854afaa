import { columnLetters } from "../../core/area/address";
import type { PlacedTable } from "../../core/present/layOut";
import { axisMinimum, barColor, chartRows, lineLook } from "../../core/present/reportChart";
import type { ReportChart } from "../../core/present/report";
import { escapeXml } from "../xml/escapeXml";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const ON_SHEET = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Numbers by which the two axes of a chart name each other. */
const [NAMES, VALUES] = [1, 2];

/** One series of a chart: the cells of its name, its categories and its values. */
interface Series {
  name: string;
  categories: string;
  values: string;
}

/** The part of a native chart of a table's ordinary rows; `sheet` is the name of its sheet. Source: ECMA-376 Part 1 §21.2. */
export function chartXml(placed: PlacedTable, sheet: string): string {
  const { chart } = placed.table;
  if (chart === undefined) throw new Error("the table has no chart");
  const lines = chart.kind === "lines";
  const series = seriesOf(placed, sheet).map((one, k) => seriesXml(one, k, chart));
  const axes = `<c:axId val="${NAMES}"/><c:axId val="${VALUES}"/>`;
  const drawn = lines
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series.join("")}<c:marker val="1"/>${axes}</c:lineChart>`
    : `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join("")}<c:gapWidth val="60"/>${axes}</c:barChart>`;
  const ends =
    chart.scale === "percent" ? `<c:max val="1"/><c:min val="${axisMinimum(placed.table)}"/>` : "";
  const axis = (id: number, crosses: number, place: string, scaling: string, extra: string) =>
    `<c:axId val="${id}"/><c:scaling>${scaling}</c:scaling><c:delete val="0"/><c:axPos val="${place}"/>${extra}` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="${crosses}"/>`;
  const first = `<c:orientation val="${lines ? "minMax" : "maxMin"}"/>`;
  const several = lines || chart.values > 1;
  return (
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1200"/><a:t>${escapeXml(chart.title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${drawn}` +
    `<c:catAx>${axis(NAMES, VALUES, lines ? "b" : "l", first, "")}<c:crosses val="autoZero"/></c:catAx>` +
    `<c:valAx>${axis(VALUES, NAMES, lines ? "l" : "b", `<c:orientation val="minMax"/>${ends}`, "<c:majorGridlines/>")}<c:crosses val="${lines ? "autoZero" : "max"}"/></c:valAx>` +
    `</c:plotArea>${several ? `<c:legend><c:legendPos val="${lines ? "r" : "b"}"/><c:overlay val="0"/></c:legend>` : ""}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function seriesOf({ table, headerRow, firstRow, lastRow }: PlacedTable, sheet: string): Series[] {
  const { chart, totals = 0 } = table;
  if (chart === undefined) return [];
  const { names, values } = chart;
  const last = lastRow - totals;
  const cells = (top: number, left: number, bottom: number, right: number) =>
    `'${sheet.replaceAll("'", "''")}'!$${columnLetters(left)}$${top + 1}` +
    (top === bottom && left === right ? "" : `:$${columnLetters(right)}$${bottom + 1}`);
  const [from, to] = [names + 1, names + values];
  if (chart.kind === "lines")
    return Array.from({ length: last - firstRow + 1 }, (_, k) => ({
      name: cells(firstRow + k, names, firstRow + k, names),
      categories: cells(headerRow, from, headerRow, to),
      values: cells(firstRow + k, from, firstRow + k, to),
    }));
  return Array.from({ length: values }, (_, k) => ({
    name: cells(headerRow, from + k, headerRow, from + k),
    categories: cells(firstRow, names, last, names),
    values: cells(firstRow, from + k, last, from + k),
  }));
}

function seriesXml({ name, categories, values }: Series, k: number, chart: ReportChart): string {
  const lines = chart.kind === "lines";
  const ref = (formula: string, kind: "strRef" | "numRef") =>
    `<c:${kind}><c:f>${escapeXml(formula)}</c:f></c:${kind}>`;
  return (
    `<c:ser><c:idx val="${k}"/><c:order val="${k}"/><c:tx>${ref(name, "strRef")}</c:tx>${lines ? lineXml(k) : barXml(barColor(chart, k))}` +
    `<c:cat>${ref(categories, "strRef")}</c:cat><c:val>${ref(values, "numRef")}</c:val>${lines ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

function barXml(color: string): string {
  return `<c:spPr>${fillXml(color)}</c:spPr><c:invertIfNegative val="0"/>`;
}

function lineXml(k: number): string {
  const { color, mark, dashed } = lineLook(k);
  const dash = dashed ? '<a:prstDash val="dash"/>' : "";
  const line = `<a:ln w="22225">${fillXml(color)}${dash}</a:ln>`;
  // A cross is drawn by its lines alone.
  const dot = `${fillXml(color)}<a:ln>${fillXml(color)}</a:ln>`;
  return `<c:spPr>${line}</c:spPr><c:marker><c:symbol val="${mark}"/><c:size val="7"/><c:spPr>${dot}</c:spPr></c:marker>`;
}

function fillXml(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

/** The drawing of a sheet that holds its charts on the rows kept free for them, `width` columns wide; charts are rId1, rId2 … */
export function drawingXml(charted: readonly PlacedTable[], width: number): string {
  const anchors = charted.map(({ table, chartRow }, k) => {
    const top = chartRow ?? 0;
    const corner = (name: string, column: number, row: number) =>
      `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
    return (
      `<xdr:twoCellAnchor>${corner("from", 0, top)}${corner("to", width, top + chartRows(table))}` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${k + 2}" name="图表 ${k + 1}" descr="${escapeXml(table.chart?.title ?? "")}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="rId${k + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
    );
  });
  return `<xdr:wsDr xmlns:xdr="${ON_SHEET}" xmlns:a="${DRAWING}">${anchors.join("")}</xdr:wsDr>`;
}

import { escapeXml } from "../xml/escapeXml";
import type { DrawnChart, DrawnSeries } from "./drawnChart";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const ON_SHEET = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** Numbers by which the two axes of a chart name each other. */
const [NAMES, VALUES] = [1, 2];

/** The part of a native chart, the first name on top of its bars. Source: ECMA-376 Part 1 §21.2. */
export function chartXml(chart: DrawnChart): string {
  const { kind, title, series, limits, legend, labelSize } = chart;
  const lines = kind === "lines";
  const all = series.map((one, k) => seriesXml(one, k, lines)).join("");
  const axes = `<c:axId val="${NAMES}"/><c:axId val="${VALUES}"/>`;
  const drawn = lines
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all}<c:marker val="1"/>${axes}</c:lineChart>`
    : `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${all}<c:gapWidth val="60"/>${axes}</c:barChart>`;
  const ends = limits === null ? "" : `<c:max val="${limits.max}"/><c:min val="${limits.min}"/>`;
  const axis = (
    id: number,
    crosses: number,
    place: string,
    scaling: string,
    extra: string,
    look = ""
  ) =>
    `<c:axId val="${id}"/><c:scaling>${scaling}</c:scaling><c:delete val="0"/><c:axPos val="${place}"/>${extra}` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${look}<c:crossAx val="${crosses}"/>`;
  const letters = labelSize === null ? "" : lettersXml(labelSize);
  const eachNamed = lines ? "" : '<c:tickLblSkip val="1"/>';
  const first = `<c:orientation val="${lines ? "minMax" : "maxMin"}"/>`;
  return (
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="1200"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${drawn}` +
    `<c:catAx>${axis(NAMES, VALUES, lines ? "b" : "l", first, "", letters)}<c:crosses val="autoZero"/>${eachNamed}</c:catAx>` +
    `<c:valAx>${axis(VALUES, NAMES, lines ? "l" : "b", `<c:orientation val="minMax"/>${ends}`, "<c:majorGridlines/>")}<c:crosses val="${lines ? "autoZero" : "max"}"/></c:valAx>` +
    `</c:plotArea>${legend ? `<c:legend><c:legendPos val="${lines ? "r" : "b"}"/><c:overlay val="0"/></c:legend>` : ""}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

/** The size of letters in hundredths of a point. */
function lettersXml(points: number): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${points * 100}"/></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
}

function seriesXml(series: DrawnSeries, k: number, lines: boolean): string {
  const ref = (formula: string, kind: "strRef" | "numRef") =>
    `<c:${kind}><c:f>${escapeXml(formula)}</c:f></c:${kind}>`;
  const { name, categories, values, color } = series;
  return (
    `<c:ser><c:idx val="${k}"/><c:order val="${k}"/><c:tx>${ref(name, "strRef")}</c:tx>${lines ? lineXml(series) : barXml(color)}` +
    `<c:cat>${ref(categories, "strRef")}</c:cat><c:val>${ref(values, "numRef")}</c:val>${lines ? '<c:smooth val="0"/>' : ""}</c:ser>`
  );
}

function barXml(color: string): string {
  return `<c:spPr>${fillXml(color)}</c:spPr><c:invertIfNegative val="0"/>`;
}

function lineXml({ color, mark = "circle", dashed = false }: DrawnSeries): string {
  const dash = dashed ? '<a:prstDash val="dash"/>' : "";
  const line = `<a:ln w="22225">${fillXml(color)}${dash}</a:ln>`;
  // A cross is drawn by its lines alone.
  const dot = `${fillXml(color)}<a:ln>${fillXml(color)}</a:ln>`;
  return `<c:spPr>${line}</c:spPr><c:marker><c:symbol val="${mark}"/><c:size val="7"/><c:spPr>${dot}</c:spPr></c:marker>`;
}

function fillXml(color: string): string {
  return `<a:solidFill><a:srgbClr val="${color}"/></a:solidFill>`;
}

const SPACES = `xmlns:xdr="${ON_SHEET}" xmlns:a="${DRAWING}"`;

/** The drawing of a sheet that holds its charts over their cells; charts are rId1, rId2 … of its relationships. */
export function drawingXml(charts: readonly DrawnChart[]): string {
  const anchors = charts.map((chart, k) => anchorXml(chart, k + 2, `rId${k + 1}`));
  return `<xdr:wsDr ${SPACES}>${anchors.join("")}</xdr:wsDr>`;
}

/**
 * What a drawing holds of one chart: where it lies, and by which relationship it is found. `id` is the number that nothing else
 * in the drawing has. `alone`: names what it needs of namespaces itself, for a drawing that somebody else wrote.
 */
export function anchorXml(
  { title, area: { top, left, bottom, right } }: DrawnChart,
  id: number,
  relation: string,
  alone = false
): string {
  const corner = (name: string, column: number, row: number) =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    `<xdr:twoCellAnchor${alone ? ` ${SPACES}` : ""}>${corner("from", left, top)}${corner("to", right + 1, bottom + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="图表 ${id - 1}" descr="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${relation}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

/** What a worksheet part holds that has a drawing, by the id of its relationship. */
export function drawingElement(id: string, prefix = ""): string {
  return `<${prefix}drawing xmlns:r="${OFFICE}" r:id="${id}"/>`;
}

import type { DrawnChart, DrawnSeries } from "../../../ooxml/chart/drawnChart";
import { parseXml } from "./parseXml";

/** A chart of the file without its place. */
export type FiledChart = Omit<DrawnChart, "area">;

/**
 * What a chart part of the kinds that the add-in writes says: bars across or lines, of cells. null for any other chart, and where
 * something of it is not understood. Source: ECMA-376 Part 1 §21.2.
 */
export function readChart(xml: string): FiledChart | null {
  const plot = first(parseXml(xml), "plotArea");
  const drawn = plot ? [...plot.children].filter(({ localName }) => /Chart$/.test(localName)) : [];
  const [group, more] = drawn;
  if (!plot || !group || more) return null;
  const lines = group.localName === "lineChart";
  const isBars = group.localName === "barChart" && valueOf(group, "barDir") === "bar";
  if (!lines && !isBars) return null;
  const series = children(group, "ser").map(seriesOf);
  if (series.length === 0 || series.includes(null)) return null;
  const axis = first(plot, "valAx");
  const [min, max] = ["min", "max"].map((name) => Number(axis && valueOf(axis, name)));
  const letters = first(plot, "catAx")?.getElementsByTagNameNS("*", "defRPr")[0];
  const size = Number(letters?.getAttribute("sz") ?? NaN) / 100;
  const chart = plot.parentElement;
  const title = chart && children(chart, "title")[0];
  return {
    kind: lines ? "lines" : "bars",
    title: title ? textIn(title, "t") : "",
    series: series.flatMap((one) => one ?? []),
    limits: axis && first(axis, "max") ? { min: min ?? 0, max: max ?? 1 } : null,
    legend: chart !== null && children(chart, "legend").length > 0,
    labelSize: Number.isFinite(size) ? size : null,
  };
}

function seriesOf(element: Element): DrawnSeries | null {
  const cells = (name: string) => {
    const [found] = children(element, name);
    return found ? textIn(found, "f") : "";
  };
  const [name, categories, values] = [cells("tx"), cells("cat"), cells("val")];
  const color = element.getElementsByTagNameNS("*", "srgbClr")[0]?.getAttribute("val");
  if (!name || !categories || !values || !color) return null;
  const [marker] = children(element, "marker");
  const mark = marker && valueOf(marker, "symbol");
  return {
    ...{ name, categories, values, color },
    ...(mark && { mark }),
    ...(marker && { dashed: first(element, "prstDash") !== undefined }),
  };
}

function first(within: Document | Element, name: string): Element | undefined {
  return within.getElementsByTagNameNS("*", name)[0];
}

function children(within: Element, name: string): Element[] {
  return [...within.children].filter(({ localName }) => localName === name);
}

function valueOf(within: Element, name: string): string | null {
  return first(within, name)?.getAttribute("val") ?? null;
}

function textIn(within: Element, name: string): string {
  return [...within.getElementsByTagNameNS("*", name)]
    .map(({ textContent }) => textContent)
    .join("");
}

import type { PackageEdit } from "../../../ooxml/package/packageEdit";
import { relationships, type Relationship } from "../../../ooxml/package/relationships";
import { relsPart } from "../../../ooxml/package/relsPart";
import { parseXml } from "./parseXml";
import { readChart, type FiledChart } from "./readChart";

/** A corner of something that lies over cells: a cell, and pixels from its upper left corner. */
export interface Corner {
  row: number;
  column: number;
  x: number;
  y: number;
}

/** A chart, a picture or a shape that lies over the cells of a sheet. */
export interface Drawing {
  kind: "chart" | "picture" | "shape";
  /** A chart's title, else what Excel calls the object. */
  name: string;
  from: Corner;
  /** The corner below, or the size in pixels where the file gives that. */
  to: Corner | { width: number; height: number };
  /** Of a chart: the id of its relationship in the drawing of the file. */
  chart?: string;
  /** What a chart of a kind that the add-in writes says. */
  drawn?: FiledChart;
  /** The add-in wrote it here, and it is not in the file yet. */
  written?: true;
}

/** Units of the drawing language in one pixel. Source: ECMA-376 Part 1 §20.1.10.16, 914,400 an inch. */
const UNITS = 9_525;
const ANCHORS = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"];

/** What lies over the cells of the worksheet with this part; nothing where that cannot be read. */
export function readDrawings(edit: PackageEdit, sheet: string): Drawing[] {
  try {
    const parts = related(edit, sheet).filter(({ type }) => type === "drawing");
    return parts.flatMap(({ target }) => {
      const xml = textOf(edit, target);
      if (xml === "") return [];
      const charts = new Map(related(edit, target).map((one) => [one.id, one.target]));
      return named(parseXml(xml), ...ANCHORS).flatMap((anchor) => drawingIn(anchor, edit, charts));
    });
  } catch {
    // What cannot be shown is kept in the file all the same.
    return [];
  }
}

function drawingIn(
  anchor: Element,
  edit: PackageEdit,
  charts: ReadonlyMap<string, string>
): Drawing[] {
  const [properties] = named(anchor, "cNvPr");
  if (!properties || properties.getAttribute("hidden") === "1") return [];
  const [chart] = named(anchor, "chart");
  const kind = chart ? "chart" : named(anchor, "pic").length > 0 ? "picture" : "shape";
  const id = [...(chart?.attributes ?? [])].find(({ localName }) => localName === "id")?.value;
  const chartXml = kind === "chart" ? textOf(edit, charts.get(id ?? "") ?? "") : "";
  const title = titleOf(chartXml);
  const drawn = chartXml === "" ? null : readChart(chartXml);
  const [from, to] = ["from", "to"].map((name) => cornerOf(named(anchor, name)[0]));
  const [size] = named(anchor, "ext").filter((found) => found.parentElement === anchor);
  const [position] = named(anchor, "pos");
  return [
    {
      kind,
      name: title || (properties.getAttribute("name") ?? ""),
      from: from ?? { row: 0, column: 0, x: pixels(position, "x"), y: pixels(position, "y") },
      to: to ?? { width: pixels(size, "cx"), height: pixels(size, "cy") },
      ...(id !== undefined && { chart: id }),
      ...(drawn !== null && { drawn }),
    },
  ];
}

function cornerOf(place: Element | undefined): Corner | null {
  if (!place) return null;
  const number = (name: string) => Number(named(place, name)[0]?.textContent ?? 0) || 0;
  return {
    row: number("row"),
    column: number("col"),
    x: Math.round(number("colOff") / UNITS),
    y: Math.round(number("rowOff") / UNITS),
  };
}

/** The text of a chart's own title; "" where it has none. */
function titleOf(xml: string): string {
  if (xml === "") return "";
  const title = named(parseXml(xml), "title").find(
    ({ parentElement }) => parentElement?.localName === "chart"
  );
  return title
    ? named(title, "t")
        .map(({ textContent }) => textContent)
        .join("")
        .trim()
    : "";
}

function related(edit: PackageEdit, part: string): Relationship[] {
  return relationships(part, edit.source.reader(relsPart(part)));
}

function textOf(edit: PackageEdit, part: string): string {
  return part === "" ? "" : new TextDecoder().decode(edit.xml(part));
}

function named(within: Document | Element, ...names: readonly string[]): Element[] {
  return [...within.getElementsByTagName("*")].filter(({ localName }) => names.includes(localName));
}

function pixels(element: Element | undefined, attribute: string): number {
  return Math.round((Number(element?.getAttribute(attribute) ?? 0) || 0) / UNITS);
}

import { highlightStyles } from "../../core/finding/highlightStyles";
import { brokenLines } from "../../core/present/brokenLines";
import { displayWidth } from "../../core/present/displayWidth";
import { HEAT_SIGNS, HEAT_STYLES, type HeatMap } from "../../core/present/heatMap";
import type { HeatStrings } from "../../i18n/heat/heatZhCN";
import { bodySize, CELL, COUNT, cut, headHeight } from "./heatSizes";

/** A picture as SVG text with its size in pixels. */
export interface Picture {
  svg: string;
  width: number;
  height: number;
}

const SPACE = "http://www.w3.org/2000/svg";
const MARGIN = 12;
const TITLE_LINE = 22;
const LEGEND_LINE = 20;
/** Pixels of half a character of the title. */
const HALF = 8;
/** The same of a name, and the widest name in characters of half width. */
const HALF_OF_NAME = 6.4;
const WIDEST = 48;
/** Pixels that an entry of the legend takes. */
const ENTRY = 74;

/**
 * The map as one picture with a title, names of indicators as far as there is room on paper, and the legend; dark on white
 * whatever the pane's theme. `cells` is the drawing in the page.
 */
export function pictureOf(
  map: HeatMap,
  cells: SVGSVGElement,
  title: string,
  { statuses }: HeatStrings
): Picture {
  const names = map.rows.map(({ name }) => cut(name, WIDEST));
  const left = Math.max(...names.map(displayWidth), 0) * HALF_OF_NAME + COUNT + MARGIN;
  const body = bodySize(map);
  const entries = (["unmet", "zero", "unknown", "excluded"] as const).map((status) => ({
    sign: HEAT_SIGNS[status],
    words: statuses[status],
    style: HEAT_STYLES[status],
  }));
  const inner = Math.max(left + body.width, entries.length * ENTRY);
  const lines = brokenLines(title, Math.floor(inner / HALF));
  const top = MARGIN + lines.length * TITLE_LINE;
  const height = top + body.height + LEGEND_LINE + MARGIN;
  const root = document.createElementNS(SPACE, "svg");
  set(root, { width: inner + 2 * MARGIN, height, color: "#242424", "font-family": FONTS });
  root.append(element("rect", { width: "100%", height: "100%", fill: "#ffffff" }));
  lines.forEach((line, k) =>
    root.append(text(line, { x: MARGIN, y: MARGIN + k * TITLE_LINE + 14, "font-size": 16 }))
  );
  root.append(
    ...names.flatMap((name, r) => {
      const y = top + headHeight(map) + (r + 1) * CELL.height - 5;
      const unmet = String(map.rows[r]?.unmet ?? 0);
      return [
        text(name, { x: MARGIN, y, "font-size": 12 }),
        text(unmet, { x: MARGIN + left - 5, y, "font-size": 12, "text-anchor": "end" }),
      ];
    }),
    moved(cells, MARGIN + left, top),
    ...entries.flatMap(({ sign, words, style }, k) => {
      const look = style === undefined ? null : highlightStyles[style];
      const [x, y] = [MARGIN + k * ENTRY, top + body.height + 6];
      return [
        element("rect", {
          x,
          y,
          width: 16,
          height: 16,
          fill: look === null ? "none" : `#${look.fill}`,
          stroke: "#8a8a8a",
        }),
        text(sign, {
          x: x + 8,
          y: y + 12,
          "font-size": 11,
          "text-anchor": "middle",
          fill: look === null ? "#242424" : `#${look.text}`,
        }),
        text(words, { x: x + 20, y: y + 12, "font-size": 12 }),
      ];
    })
  );
  return { svg: new XMLSerializer().serializeToString(root), width: inner + 2 * MARGIN, height };
}

const FONTS = '"Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';

type Attributes = Readonly<Record<string, string | number>>;

function set(one: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) one.setAttribute(name, String(value));
}

function element(name: string, attributes: Attributes): Element {
  const one = document.createElementNS(SPACE, name);
  set(one, attributes);
  return one;
}

function text(words: string, attributes: Attributes): Element {
  const one = element("text", { fill: "#242424", ...attributes });
  one.textContent = words;
  return one;
}

function moved(drawing: SVGSVGElement, x: number, y: number): Element {
  const group = element("g", { transform: `translate(${x} ${y})` });
  for (const child of drawing.children) group.append(child.cloneNode(true));
  return group;
}

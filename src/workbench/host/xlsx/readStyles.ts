import type { IBorderData, IStyleData } from "@univerjs/core";
import type { RuleLook } from "../ruleData";

/** What a styles part says: the look of cells by number, and the looks of rules by number. */
export interface Styles {
  cells: IStyleData[];
  looks: RuleLook[];
}

const HORIZONTAL: Record<string, number> = { left: 1, center: 2, right: 3 };
const VERTICAL: Record<string, number> = { top: 1, center: 2, bottom: 3 };
const SIDES = { left: "l", right: "r", top: "t", bottom: "b" } as const;

/** Fonts, solid fills, borders (as thin lines), alignment; number formats come with the cells. */
export function readStyles(document: Document): Styles {
  const children = (name: string) => [...(document.querySelector(name)?.children ?? [])];
  const fonts = children("fonts").map(font);
  const fills = children("fills").map(fillOf);
  const borders = children("borders").map(border);
  const cells = children("cellXfs").map((xf): IStyleData => {
    const number = (name: string) => Number(xf.getAttribute(name) ?? 0);
    const alignment = xf.querySelector("alignment");
    const horizontal = HORIZONTAL[alignment?.getAttribute("horizontal") ?? ""];
    const vertical = VERTICAL[alignment?.getAttribute("vertical") ?? ""];
    const bd = borders[number("borderId")];
    const fill = fills[number("fillId")];
    return {
      ...(number("fontId") > 0 && fonts[number("fontId")]),
      ...(fill && { bg: { rgb: fill } }),
      ...(bd && { bd }),
      ...(horizontal && { ht: horizontal }),
      ...(vertical && { vt: vertical }),
      ...(alignment?.getAttribute("wrapText") === "1" && { tb: 3 }),
    };
  });
  return { cells, looks: children("dxfs").map(look) };
}

function font(element: Element): IStyleData {
  const value = (name: string) => element.querySelector(name)?.getAttribute("val");
  const color = colorOf(element.querySelector("color"));
  const size = Number(value("sz") ?? 11);
  return {
    ...(element.querySelector("b") && { bl: 1 as const }),
    ...(element.querySelector("i") && { it: 1 as const }),
    ...(size !== 11 && { fs: size }),
    ...(color && { cl: { rgb: color } }),
    ...(value("name") && { ff: value("name") ?? "" }),
  };
}

function fillOf(element: Element): string | null {
  const solid = element.querySelector('patternFill[patternType="solid"]');
  return colorOf(solid?.querySelector("fgColor") ?? null);
}

function border(element: Element): IBorderData | null {
  const data: IBorderData = {};
  for (const [name, side] of Object.entries(SIDES)) {
    const line = element.querySelector(name);
    const rgb = colorOf(line?.querySelector("color") ?? null) ?? "#000000";
    if (line?.hasAttribute("style")) data[side] = { s: 1, cl: { rgb } };
  }
  return Object.keys(data).length > 0 ? data : null;
}

function look(element: Element): RuleLook {
  const fill = colorOf(element.querySelector("fill bgColor"));
  const color = colorOf(element.querySelector("font color"));
  const line = colorOf(element.querySelector("border color"));
  return {
    ...(fill && { fill }),
    ...(color && { color }),
    ...(element.querySelector("font b") && { bold: true }),
    ...(element.querySelector("font i") && { italic: true }),
    ...(line && { border: line }),
  };
}

/** "#RRGGBB"; theme colours are not modelled and give null. */
export function colorOf(element: Element | null): string | null {
  const argb = element?.getAttribute("rgb");
  return argb ? `#${argb.slice(-6).toUpperCase()}` : null;
}

/** How a conditional format changes a cell: what is absent stays as it is. Colours are RRGGBB. */
export interface DxfLook {
  fill?: string;
  text?: string;
  bold?: boolean;
  italic?: boolean;
  /** Colour of a thin line around the cell. */
  border?: string;
}

/**
 * Differential format of a look, as XML with the namespace prefix given ("" or "x:"). Only what a conditional
 * format may set: weight, slope, colour, fill, thin border; a solid fill is its background colour.
 * Source: ECMA-376 Part 1 §18.8.14.
 */
export function dxf(look: DxfLook, prefix: string): string {
  const element = (name: string, inside: string) =>
    `<${prefix}${name}>${inside}</${prefix}${name}>`;
  const color = (name: string, hex: string) => `<${prefix}${name} rgb="FF${hex}"/>`;
  const font =
    (look.bold ? `<${prefix}b/>` : "") +
    (look.italic ? `<${prefix}i/>` : "") +
    (look.text === undefined ? "" : color("color", look.text));
  const fill =
    look.fill === undefined
      ? ""
      : element("fill", element("patternFill", color("bgColor", look.fill)));
  const border = look.border === undefined ? "" : element("border", sides(look.border));
  return element("dxf", (font === "" ? "" : element("font", font)) + fill + border);

  function sides(hex: string): string {
    const line = color("color", hex);
    return ["left", "right", "top", "bottom"]
      .map((side) => `<${prefix}${side} style="thin">${line}</${prefix}${side}>`)
      .join("");
  }
}

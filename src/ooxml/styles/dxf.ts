import type { HighlightLook } from "../../core/finding/highlightStyles";

/**
 * Differential format of a look, as XML with the namespace prefix given ("" or "x:"). Only what a conditional
 * format may set: weight, slope, colour, fill, thin border; a solid fill is its background colour.
 * Source: ECMA-376 Part 1 §18.8.14.
 */
export function dxf(look: HighlightLook, prefix: string): string {
  const element = (name: string, inside: string) =>
    `<${prefix}${name}>${inside}</${prefix}${name}>`;
  const color = (name: string, hex: string) => `<${prefix}${name} rgb="FF${hex}"/>`;
  const weight = look.bold ? `<${prefix}b/>` : "";
  const slope = look.italic ? `<${prefix}i/>` : "";
  const font = element("font", weight + slope + color("color", look.text));
  const fill = element("fill", element("patternFill", color("bgColor", look.fill)));
  return element("dxf", font + fill + (look.border ? element("border", sides(look.border)) : ""));

  function sides(hex: string): string {
    const line = color("color", hex);
    return ["left", "right", "top", "bottom"]
      .map((side) => `<${prefix}${side} style="thin">${line}</${prefix}${side}>`)
      .join("");
  }
}

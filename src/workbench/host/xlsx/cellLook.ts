import type { IBorderStyleData, IStyleData, Nullable } from "@univerjs/core";
import type { BorderLine, BorderSide, CellLook } from "../../../ooxml/styles/cellLook";

const HORIZONTAL = [null, "left", "center", "right", "justify", "justify", "distributed"];
const VERTICAL = [null, "top", "center", "bottom"];
const WRAPS = 3;
const SIDES: Readonly<Record<BorderSide, "l" | "r" | "t" | "b">> = {
  left: "l",
  right: "r",
  top: "t",
  bottom: "b",
};
/** Univer's kinds of lines as files name them, by number. */
const LINES = [
  "none",
  "thin",
  "hair",
  "dotted",
  "dashed",
  "dashDot",
  "dashDotDot",
  "double",
  "medium",
  "mediumDashed",
  "mediumDashDot",
  "mediumDashDotDot",
  "slantDashDot",
  "thick",
];

/** How a cell looks: as Univer has it, with its number format. */
export interface Dress {
  style: Nullable<IStyleData>;
  format: string;
}

/** What of a cell's look changed between two moments, as files say it; null when nothing did. */
export function lookChange(before: Dress, after: Dress): CellLook | null {
  const [a, b] = [before.style ?? {}, after.style ?? {}];
  const look: CellLook = {};
  const differs = (key: keyof IStyleData) =>
    a[key] !== b[key] && JSON.stringify(a[key] ?? null) !== JSON.stringify(b[key] ?? null);
  if (differs("bl")) look.bold = Boolean(b.bl);
  if (differs("it")) look.italic = Boolean(b.it);
  if (differs("ul")) look.underline = Boolean(b.ul?.s);
  if (differs("st")) look.strike = Boolean(b.st?.s);
  if (differs("fs")) look.size = b.fs ?? 11;
  if (differs("ff") && b.ff) look.font = b.ff;
  if (differs("cl")) look.color = hexColor(b.cl?.rgb);
  if (differs("bg")) look.fill = hexColor(b.bg?.rgb);
  if (differs("ht")) look.horizontal = HORIZONTAL[b.ht ?? 0] ?? null;
  if (differs("vt")) look.vertical = VERTICAL[b.vt ?? 0] ?? null;
  if (differs("tb")) look.wrap = b.tb === WRAPS;
  if (before.format !== after.format) look.format = after.format;
  if (differs("bd"))
    for (const [side, key] of Object.entries(SIDES) as [BorderSide, "l" | "r" | "t" | "b"][]) {
      const line = lineOf(b.bd?.[key]);
      if (JSON.stringify(line) !== JSON.stringify(lineOf(a.bd?.[key])))
        look.borders = { ...look.borders, [side]: line };
    }
  return Object.keys(look).length > 0 ? look : null;
}

function lineOf(line: Nullable<IBorderStyleData>): BorderLine | null {
  const style = LINES[line?.s ?? 0] ?? "thin";
  return !line || style === "none" ? null : { style, color: hexColor(line.cl?.rgb) ?? "000000" };
}

/** RRGGBB of a colour as a page writes it, "#fff", "#FFFFFF" or "rgb(255, 255, 255)"; null for what is none of these. */
export function hexColor(color: Nullable<string>): string | null {
  const text = color?.trim() ?? "";
  const [, short] = /^#([\da-f]{3})$/i.exec(text) ?? [];
  if (short)
    return [...short]
      .map((digit) => digit + digit)
      .join("")
      .toUpperCase();
  const [, long] = /^#([\da-f]{6})(?:[\da-f]{2})?$/i.exec(text) ?? [];
  if (long) return long.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(text)?.slice(1);
  return (
    parts
      ?.map((part) => Math.min(255, Number(part)).toString(16).padStart(2, "0"))
      .join("")
      .toUpperCase() ?? null
  );
}

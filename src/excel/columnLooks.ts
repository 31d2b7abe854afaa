import type { ColumnLook } from "../core/formula/columnLook";
import { parseArea } from "../core/area/parseArea";

/** What cells beside a table looked like before they took over its looks. */
export interface FormerLook {
  /** A1 range. */
  area: string;
  /** Nobody had given the cells a look: undone by taking all looks off. */
  plain: boolean;
  /** Number formats of the cells. */
  formats: string[][];
  /** Width of the column in points; absent for cells that are no column. */
  width?: number;
}

/** Cells that are to take over looks, and those whose looks they take; loaded with the next sync. */
export interface AskedLook {
  look: ColumnLook;
  area: Excel.Range;
  /** What of the area is filled or has a look. */
  used: Excel.Range;
  likeHeading: LikeCell;
  likeBody: LikeCell;
}

/** A cell whose looks are taken over; each of its borders is an object that has to be loaded and kept. */
interface LikeCell {
  format: Excel.RangeFormat;
  borders: ReadonlyMap<(typeof SIDES)[number], Excel.RangeBorder>;
}

const SIDES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const;

/** Asks for all that `takeOverLook` needs. */
export function askForLook(sheet: Excel.Worksheet, look: ColumnLook): AskedLook {
  const area = sheet.getRange(look.area).load("numberFormat");
  area.format.load("columnWidth");
  const like = (address: string): LikeCell => {
    const { format } = sheet.getRange(address);
    format.load("horizontalAlignment,verticalAlignment,wrapText,columnWidth");
    format.font.load("name,size,bold,italic,color");
    format.fill.load("color");
    const borders = SIDES.map(
      (side) => [side, format.borders.getItem(side).load("style,color,weight")] as const
    );
    return { format, borders: new Map(borders) };
  };
  return {
    look,
    area,
    used: area.getUsedRangeOrNullObject(false).load("address"),
    likeHeading: like(look.likeHeading),
    likeBody: like(look.likeBody),
  };
}

/** How cells looked when they were asked for, to be put back by `putBackLook`. */
export function formerLook({ look, area, used }: AskedLook): FormerLook {
  const { left, right } = parseArea(look.area);
  return {
    area: look.area,
    plain: used.isNullObject,
    formats: area.numberFormat.map((line) => line.map(String)),
    ...(left === right ? { width: area.format.columnWidth } : {}),
  };
}

/**
 * Queues the looks of a table's heading and body for the cells beside it, and their number format. Cells that have looks of
 * their own keep them but for the number format.
 */
export function takeOverLook(sheet: Excel.Worksheet, asked: AskedLook): void {
  const { look, area, used, likeBody } = asked;
  const { top, left, bottom, right } = parseArea(look.area);
  const isColumn = left === right;
  if (used.isNullObject) {
    dress(sheet, asked);
    if (isColumn && likeBody.format.columnWidth > area.format.columnWidth)
      area.format.columnWidth = likeBody.format.columnWidth;
  }
  const body = bodyOf(sheet, look);
  const lines = isColumn ? bottom - top : 1;
  body.numberFormat = Array.from({ length: lines }, () =>
    Array.from({ length: isColumn ? 1 : right - left }, () => look.format)
  );
}

/** Queues for cells the looks that they had when they were asked for as a column of their own likeness. */
export function dressAgain(sheet: Excel.Worksheet, asked: AskedLook): void {
  dress(sheet, asked);
  const { look, area } = asked;
  sheet.getRange(look.area).numberFormat = area.numberFormat;
  const { left, right } = parseArea(look.area);
  if (left === right) sheet.getRange(look.area).format.columnWidth = area.format.columnWidth;
}

function dress(sheet: Excel.Worksheet, { look, likeHeading, likeBody }: AskedLook): void {
  const { top, left, bottom, right } = parseArea(look.area);
  const isColumn = left === right;
  copyLook(likeHeading, sheet.getRange(look.heading), "none");
  const hasInside = isColumn ? bottom - top > 1 : right - left > 1;
  const inside = isColumn ? "InsideHorizontal" : "InsideVertical";
  copyLook(likeBody, bodyOf(sheet, look), hasInside ? inside : "none");
}

/** All cells but the heading. */
function bodyOf(sheet: Excel.Worksheet, { area }: ColumnLook): Excel.Range {
  const { top, left, bottom, right } = parseArea(area);
  return left === right
    ? sheet.getRangeByIndexes(top + 1, left, bottom - top, 1)
    : sheet.getRangeByIndexes(top, left + 1, 1, right - left);
}

/** Queues the looks that cells had before they took over others. */
export function putBackLook(
  sheet: Excel.Worksheet,
  { area, plain, formats, width }: FormerLook
): void {
  const range = sheet.getRange(area);
  if (plain) range.clear("Formats");
  else range.numberFormat = formats;
  if (width !== undefined) range.format.columnWidth = width;
}

function copyLook(
  { format: source, borders }: LikeCell,
  to: Excel.Range,
  inside: "none" | "InsideHorizontal" | "InsideVertical"
): void {
  const target = to.format;
  target.horizontalAlignment = source.horizontalAlignment;
  target.verticalAlignment = source.verticalAlignment;
  target.wrapText = source.wrapText;
  const { name, size, bold, italic, color } = source.font;
  Object.assign(target.font, { name, size, bold, italic, color });
  // Excel gives white for no fill; a white one would hide the gridlines.
  if (source.fill.color !== "#FFFFFF") target.fill.color = source.fill.color;
  const draw = (side: Excel.RangeBorder, like: Excel.RangeBorder | undefined): void => {
    if (like === undefined || like.style === "None") return;
    side.style = like.style;
    side.weight = like.weight;
    side.color = like.color;
  };
  for (const [side, like] of borders) draw(target.borders.getItem(side), like);
  if (inside !== "none")
    draw(
      target.borders.getItem(inside),
      borders.get(inside === "InsideHorizontal" ? "EdgeBottom" : "EdgeRight")
    );
}

import { findTitle } from "../../frame/findTitle";
import { isCaption } from "../../frame/notes";
import type { TableFrame } from "../../frame/tableFrame";
import { regionIn } from "../../region/regionIn";

export const NOBODY = "本县（市、区）";
/** Texts of more characters are prose. */
const LONGEST = 60;

/**
 * The region of a table that heads no lane with one: what its title, the texts above and below or the sheet's name give;
 * 本县（市、区） when none does.
 */
export function namelessRegion({ view: { sheet }, area, limit }: TableFrame): string {
  const around = sheet.texts.filter(
    ({ row, cell }) =>
      row >= limit.top &&
      row <= limit.bottom &&
      (row < area.top || row > area.bottom || isCaption(cell.text)) &&
      cell.text.length <= LONGEST
  );
  const isOwn = ({ column }: { column: number }) => column >= limit.left && column <= limit.right;
  const texts = [
    findTitle(sheet, area, limit.top),
    ...around.filter(isOwn).map(({ cell }) => cell.text),
    ...around.map(({ cell }) => cell.text),
    sheet.name,
  ];
  return texts.map(regionIn).find((name) => name !== "") ?? NOBODY;
}

import type { Area } from "../../core/area/area";
import { ExcelFailure } from "./excelFailure";

const CELLS = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/;
const ROWS = /^\$?(\d+):\$?(\d+)$/;

/** The area of an A1 address ("B3", "A2:L34", "A:C", "3:4"); anything else is Excel's InvalidArgument. */
export function parseAddress(address: string): Area {
  const cells = CELLS.exec(address);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return {
      top: Number(top) - 1,
      left: columnNumber(left),
      bottom: Number(bottom) - 1,
      right: columnNumber(right),
    };
  }
  const [, left, right] = COLUMNS.exec(address) ?? [];
  if (left && right)
    return { top: 0, bottom: 1_048_575, left: columnNumber(left), right: columnNumber(right) };
  const [, top, bottom] = ROWS.exec(address) ?? [];
  if (top && bottom)
    return { left: 0, right: 16_383, top: Number(top) - 1, bottom: Number(bottom) - 1 };
  throw new ExcelFailure("InvalidArgument", `Not an address: ${address}`);
}

/** The areas of several addresses, "A1:B2,D4". */
export function parseAddresses(addresses: string): Area[] {
  return addresses.split(/[,;]/).map((address) => parseAddress(address.trim()));
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

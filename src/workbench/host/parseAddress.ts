import type { Area } from "../../core/grid/grid";
import { ExcelFailure } from "./excelFailure";

const ADDRESS = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;

/** The area of an A1 address ("B3", "A2:L34"); anything else is Excel's InvalidArgument. */
export function parseAddress(address: string): Area {
  const found = ADDRESS.exec(address);
  if (!found) throw new ExcelFailure("InvalidArgument", `Not an address: ${address}`);
  const [, left = "", top = "", right = left, bottom = top] = found;
  return {
    top: Number(top) - 1,
    left: columnNumber(left),
    bottom: Number(bottom) - 1,
    right: columnNumber(right),
  };
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

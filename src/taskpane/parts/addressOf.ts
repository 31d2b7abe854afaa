import { areaAddress, parseAddress } from "../../core/area/address";
import type { Area } from "../../core/area/area";

/** Excel takes addresses of up to 8,192 characters. */
const LONGEST = 8000;

/**
 * One A1 address for many cells of a sheet, runs down a column or along a row joined: "D4:D6,D9". Cells come in the order
 * of the table. Where the address would be too long it is the rectangle around them; no cells give "".
 */
export function addressOf(cells: readonly string[]): string {
  const areas: Area[] = [];
  for (const cell of cells) {
    const { row, column } = parseAddress(cell);
    const last = areas.at(-1);
    if (last && last.left === column && last.right === column && last.bottom + 1 === row)
      last.bottom = row;
    else if (last && last.top === row && last.bottom === row && last.right + 1 === column)
      last.right = column;
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  const address = areas.map(areaAddress).join(",");
  return address.length <= LONGEST ? address : areaAddress(around(areas));
}

function around(areas: readonly Area[]): Area {
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}

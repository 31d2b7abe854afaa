import type { RawCell } from "../../core/grid/grid";
import { cellText } from "./cellText";

const DAY = 86_400_000;
/** Serial number of 1970-01-01. */
const EPOCH = 25569;
/** Excel counts a 29 February 1900 that never was; serial numbers before it are one lower. */
const MARCH_1900 = 61;

/**
 * Value of a cell from its type and the raw text of its v element. Blank, and a number or index that is none,
 * is undefined. Errors are their text, dates serial numbers. Source: ECMA-376 Part 1 §18.18.11.
 */
export function cellValue(
  type: string,
  raw: string,
  strings: readonly string[]
): RawCell | undefined {
  switch (type) {
    case "s":
      return strings[Number(raw)];
    case "str":
    case "e":
      return cellText(raw);
    case "b":
      return raw === "1" || raw === "true";
    case "d":
      return serialNumber(raw);
    default: {
      const number = raw === "" ? NaN : Number(raw);
      return Number.isFinite(number) ? number : undefined;
    }
  }
}

function serialNumber(iso: string): number | undefined {
  const milliseconds = Date.parse(/Z$|T.*[+-]\d/.test(iso) || !iso.includes("T") ? iso : `${iso}Z`);
  const serial = milliseconds / DAY + EPOCH;
  return Number.isFinite(serial) ? (serial < MARCH_1900 ? serial - 1 : serial) : undefined;
}

import type { RawCell } from "../../core/cell/rawCell";

/** A number, with or without marks between thousands; one with a leading zero is a code and no number. */
const NUMBER = /^([+-]?)(0|[1-9]\d*|[1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?(%?)$/;
/** Excel keeps so many digits of a number: a longer one is an account or an identity number. */
const DIGITS = 15;

/** A cell of a text file: its value, and the code of the format that shows it as it stands there. */
export interface TextCell {
  value: RawCell;
  format?: string;
}

/**
 * The cell that a value of a text file becomes. Numbers and percentages become numbers, shown with as many digits; everything
 * else stays the text that it is: codes with leading zeros, long numbers, dates, and what begins with "=".
 */
export function textCell(written: string): TextCell {
  const text = written.replace(/\r\n?/g, "\n");
  const [, sign = "", whole = "", fraction = "", percent = ""] = NUMBER.exec(text.trim()) ?? [];
  const digits = whole.replaceAll(",", "");
  if (whole === "" || digits.length + fraction.length > DIGITS) return { value: text };
  const number = Number(`${sign}${digits}${fraction && `.${fraction}`}${percent && "e-2"}`);
  const places = fraction && `.${"0".repeat(fraction.length)}`;
  const format = `${whole.includes(",") ? "#,##0" : "0"}${places}${percent}`;
  return { value: number, ...(format !== "0" && { format }) };
}

import type { PrintedNumber } from "../quantity/printedNumber";
import { normalForm } from "./normalForm";

const NUMBER =
  /^(\()?([-+])?[¥￥]?(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?(\))?([%‰])?([千万亿])?(?:元|人|个|所|项|平方米|㎡)?$/;
/** The characters that a number may end in; hardly any label does. */
const ENDS: ReadonlySet<number> = new Set(
  [..."0123456789.)%‰千万亿元人个所项米㎡¥￥+-("].map((char) => char.charCodeAt(0))
);
const SCALE = { 千: 1e3, 万: 1e4, 亿: 1e8 } as const;

/**
 * Reads a number printed as text, as pasted from documents: "36,703 ", "－8390", "63.7%", "3.67万", "(1,200)".
 * Gives null for anything else: two numbers, words, "", "1:15", "≥95". Nothing is guessed.
 */
export function parsePrintedNumber(text: string): PrintedNumber | null {
  return numberInKey(normalForm(text));
}

/** As `parsePrintedNumber`, of a text in normal form. */
export function numberInKey(key: string): PrintedNumber | null {
  if (!ENDS.has(key.charCodeAt(key.length - 1))) return null;
  const match = NUMBER.exec(key.replace("——", "-"));
  if (match === null) return null;
  const [, open, sign, whole, decimals, close, mark, unit] = match;
  if (whole === undefined && !decimals) return null;
  if ((open === undefined) !== (close === undefined) || (open && sign)) return null;
  const digits = `${(whole ?? "0").replaceAll(",", "")}.${decimals ?? ""}`.replace(/\.$/, "");
  const power =
    (mark === "%" ? -2 : mark === "‰" ? -3 : 0) +
    (unit === undefined ? 0 : Math.log10(SCALE[unit as keyof typeof SCALE]));
  const magnitude = Number(`${digits}e${power}`);
  return {
    value: magnitude === 0 ? 0 : sign === "-" || open ? -magnitude : magnitude,
    step: Number(`1e${power - (decimals ?? "").length}`),
    percent: mark === "%",
    ...(unit === undefined ? {} : { scaled: true }),
  };
}

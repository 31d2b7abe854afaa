/** What pasted figures have beside their digits. */
const BESIDE_DIGITS = [",", "元", "亿", "万", "千"];

/**
 * A reference as a number in a formula also where the cell is pasted text ("36,703 ", "－８３９０", "-2.28亿元": only its
 * sign and digits matter); what is no number is `otherwise`. ASC makes full-width characters half-width where Excel's language
 * has them. `beside` are further words that may stand beside the digits: units such as ㎡.
 */
export function cellAsNumber(
  reference: string,
  beside: readonly string[] = [],
  otherwise = "0"
): string {
  const bare = [...BESIDE_DIGITS, ...beside].reduce(
    (text, one) => `SUBSTITUTE(${text},"${one}","")`,
    `TRIM(CLEAN(ASC(${reference})))`
  );
  return `IF(ISNUMBER(${reference}),${reference},IFERROR(VALUE(${bare}),${otherwise}))`;
}

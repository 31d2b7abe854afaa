/** Decimals that a number-format code shows, and whether it shows a percentage. */
export interface ShownDecimals {
  decimals: number;
  percent: boolean;
}

/**
 * Reads the first section of an Excel number-format code: "0.0%" → 1 decimal, percentage; "#,##0" → 0.
 * Gives null where the code does not fix the decimals: none, General, text "@", dates, fractions,
 * scientific notation and thousands scaling.
 */
export function printedDecimals(format: string | undefined): ShownDecimals | null {
  if (format === undefined || format === "" || /^(general|g\/通用格式|@)$/i.test(format))
    return null;
  const section = (format.split(";")[0] ?? "").replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, "").trim();
  if (/[ymdhse/?]/i.test(section) || !/[0#]/.test(section) || /,(?![#0])/.test(section))
    return null;
  const decimals = (/\.([0#]*)/.exec(section)?.[1] ?? "").length;
  return { decimals, percent: section.includes("%") };
}

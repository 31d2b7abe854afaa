import type { HighlightStyle } from "../../src/core/finding/highlight";
import { highlightStyles } from "../../src/core/finding/highlightStyles";
import type { ExcelHost } from "../../src/workbench/host/excelHost";
import { shownLooks } from "../../src/workbench/host/shownLooks";

/** Addresses of the cells that are drawn in each highlight's colour now, sorted. */
export async function coloured(
  host: ExcelHost,
  sheet: string
): Promise<Record<HighlightStyle, string[]>> {
  const looks = [...(await shownLooks(host.workbook.Worksheets.GetItem(sheet)))];
  const of = (style: HighlightStyle) =>
    looks
      .filter(([, { fill }]) => fill === `#${highlightStyles[style].fill}`)
      .map(([address]) => address)
      .sort();
  return {
    unmet: of("unmet"),
    zero: of("zero"),
    shortfall: of("shortfall"),
    finding: of("finding"),
  };
}

import { errorsAsText } from "./errorsAsText";
import { mendTexts } from "./mendTexts";
import { resultsOnce } from "./resultsOnce";
import { sheetBody } from "./sheetBody";
import { withAddresses } from "./withAddresses";
import { withoutBlankCells } from "./withoutBlankCells";

/** All corrections for a worksheet part, free of markup and prefix, and how many formulas have no result. */
export function mendWorksheet(part: string): { xml: string; uncalculated: number } {
  const { xml, uncalculated } = withoutBlankCells(withAddresses(sheetBody(part)));
  return { xml: mendTexts(resultsOnce(errorsAsText(xml))), uncalculated };
}

import { REPORT_KEY } from "../../../core/finding/sheetKey";
import type { SheetData } from "../../host/sheetData";
import type { FiledChart } from "../../host/xlsx/readChart";
import type { Drawing } from "../../host/xlsx/readDrawings";

/** Whether something of an opened file is drawn: a chart of the add-in's own lists. Others may be meant to look otherwise. */
export function isDrawn(
  { properties }: Pick<SheetData, "properties">,
  drawing: Drawing
): drawing is Drawing & { drawn: FiledChart } {
  return properties?.has(REPORT_KEY) === true && drawing.drawn !== undefined;
}

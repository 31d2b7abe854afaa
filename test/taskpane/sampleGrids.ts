import type { Grid } from "../../src/core/sheet/grid";
import { sheetsOfFile } from "../excel/sheetsOfFile";

/** Sheets of the bureau's workbook that tests of single views need: its checklists and funding tables. */
const SHEETS = ["优质均衡", "普及普惠", "现代化监测", "高中中职幼儿园", "义务教育", "人均总投入"];

/** These sheets as Excel hands them over. */
export function sampleGrids(): Grid[] {
  return sheetsOfFile("taizhou-2023.xlsx")
    .filter(({ name }) => SHEETS.includes(name))
    .map(({ name, values, formats, merges }) => ({
      sheet: name,
      top: 0,
      left: 0,
      values,
      ...(formats && { formats }),
      ...(merges && { merges }),
    }));
}

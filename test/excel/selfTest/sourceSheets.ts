import fs from "node:fs";
import path from "node:path";
import type { Grid } from "../../../src/core/sheet/grid";
import { fileGrids } from "../../../src/ooxml/read/fileGrids";

/** The sheets that the rows of answers.json refer to. */
const NAMES = ["优质均衡", "普及普惠", "现代化监测", "高中中职幼儿园", "十四五主要指标"];

/** The sheets of the 2023 workbook that the self-test carries with it: what sheets.json must hold. */
export function sourceSheets(): Pick<Grid, "sheet" | "top" | "left" | "values" | "merges">[] {
  const file = path.join(__dirname, "../../data/taizhou-2023.xlsx");
  const read = fileGrids(fs.readFileSync(file));
  if ("problem" in read) throw new Error(read.problem);
  const plain = read.grids
    .filter(({ sheet }) => NAMES.includes(sheet))
    .map(({ sheet, top, left, values, merges = [] }) => ({ sheet, top, left, values, merges }));
  return JSON.parse(JSON.stringify(plain)) as typeof plain;
}

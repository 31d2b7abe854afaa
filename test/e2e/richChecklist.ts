import { unzipSync } from "fflate";
import { richPackage } from "../ooxml/richPackage";

const ROWS = [
  ["指标", "甲县", "乙县"],
  ["1.生均图书达标", "√", "※"],
  ["2.教师配备达标", "※", "※"],
  ["3.校舍达标", "√", "√"],
];
const TOP = 10;
const PART = "xl/worksheets/sheet3.xml";

/** The workbook of `richPackage` with a checklist on its sheet “表格”, from A10 on, below an Excel table. */
export function richChecklist(): Buffer {
  const sheet = Buffer.from(unzipSync(richPackage())[PART] ?? "").toString("utf8");
  const rows = ROWS.map((row, r) => {
    const cells = row.map((text, c) => {
      const address = `${"ABC"[c]}${TOP + r}`;
      return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
    });
    return `<row r="${TOP + r}">${cells.join("")}</row>`;
  });
  return richPackage({ [PART]: sheet.replace("</sheetData>", `${rows.join("")}</sheetData>`) });
}

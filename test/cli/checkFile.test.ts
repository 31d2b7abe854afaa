import { join } from "node:path";
import { utils, write } from "@e965/xlsx";
import { workbookPackage, worksheetXml } from "../ooxml/workbookPackage";
import { runCommand } from "./runCommand";
import { temporaryFolder } from "./temporaryFolder";

const folder = temporaryFolder();
const text = (cell: string, content: string) =>
  `<c r="${cell}" t="inlineStr"><is><t>${content}</t></is></c>`;
const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;

/** A table of marks whose printed rate, and with `isBlank` one of whose marks, is a formula without a result. */
function marks(isBlank: boolean): string {
  const places = ["椒江区", "黄岩区", "路桥区", "临海市"];
  const items = ["师资配备", "校舍面积", "运动场馆", "仪器设备", "网络教室"];
  const letters = ["B", "C", "D", "E"];
  const header =
    text("A2", "指标") + letters.map((c, k) => text(`${c}2`, places[k] ?? "")).join("");
  const mark = (cell: string, isMet: boolean) =>
    isBlank && cell === "D4"
      ? `<c r="${cell}" t="str"><f>IF(1,"√","※")</f></c>`
      : text(cell, isMet ? "√" : "※");
  const rows = items.map((item, k) => {
    const marks = letters.map((letter, n) => mark(`${letter}${k + 3}`, (k + n) % 3 > 0));
    return row(k + 3, text(`A${k + 3}`, item) + marks.join(""));
  });
  const rates = letters.map((letter) => `<c r="${letter}8"><f>COUNTIF(x,"√")/5</f><v/></c>`);
  return worksheetXml(
    row(1, text("A1", "全国义务教育优质均衡发展县创建工作进度表")) +
      row(2, header) +
      rows.join("") +
      row(8, text("A8", "达成度") + rates.join("")) +
      row(9, text("A9", "注：√表示达标，※表示未达标。"))
  );
}

const told = (count: number, where: string) =>
  `${count} 个公式没有计算结果，请先在 Excel 中打开并保存，再检查：${where}。`;

describe("a file whose formulas have no results", () => {
  it("is told in the report and in --json, and ends as with findings under --strict", async () => {
    const file = folder.put("脚本.xlsx", workbookPackage({ 监测: marks(false) }));
    const line = told(4, "“监测”B8:E8");
    const human = await runCommand([file]);
    expect(human.stdout).toContain(line);
    expect(human.code).toBe(0);
    const { stdout, code } = await runCommand([file, "--json", "--strict"]);
    expect(JSON.parse(stdout).files[0].warnings).toEqual([line]);
    expect(code).toBe(1);
  });

  it("is accused of nothing: such a cell is neither 0 nor a missing mark", async () => {
    const file = folder.put("脚本二.xlsx", workbookPackage({ 监测: marks(true) }));
    const { stdout } = await runCommand([file, "--json"]);
    const [{ tables, warnings }] = JSON.parse(stdout).files;
    expect(warnings).toEqual([told(5, "“监测”D4、“监测”B8:E8")]);
    expect(tables.map(({ kind }: { kind: string }) => kind)).toEqual(["checklist"]);
    expect(tables[0].findings).toEqual([]);
    expect(tables[0].regions.map(({ rate }: { rate: number }) => rate)).toEqual([
      0.6, 0.8, 0.75, 0.6,
    ]);
  });
});

describe("a file that is none of the user's", () => {
  it("is skipped with a word, and is no failure", async () => {
    const lock = folder.put("~$表.xlsx", Buffer.alloc(165, 1));
    const word = "这是 Excel 打开文件时留下的临时文件，不是工作簿，已跳过。";
    expect(await runCommand([lock])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(`${lock}：${word}\n`),
    });
    const { stdout, code } = await runCommand([lock, "--json", "--strict"]);
    expect(JSON.parse(stdout).files).toEqual([
      { file: lock, warnings: [word], tables: [], unrecognised: [] },
    ]);
    expect(code).toBe(0);
  });

  it.each([
    ["表.xls", "<html><body><table><tr><td>1</td></tr></table></body></html>", "网页（HTML）"],
    ["档.xls", "MIME-Version: 1.0\nContent-Type: multipart/related\n", "网页存档（MHT）"],
    ["空.xls", "县,达成度\n", "纯文本（如 CSV）"],
  ])("is called what it is: %s", async (name, content, kind) => {
    const { code, stdout } = await runCommand([folder.put(name, content)]);
    expect(code).toBe(2);
    expect(stdout).toContain(`${join(folder.path, name)}：这其实是${kind}，不是工作簿`);
  });
});

describe("hidden sheets of an old workbook", () => {
  it("are read and told", async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([["县"]]), "新");
    utils.book_append_sheet(book, utils.aoa_to_sheet([["县"]]), "旧");
    book.Workbook = { Sheets: [{ name: "新" }, { name: "旧", Hidden: 2 }] };
    const bytes = Buffer.from(write(book, { type: "buffer", bookType: "biff8" }));
    const { stdout } = await runCommand([folder.put("旧.xls", bytes), "--json"]);
    expect(JSON.parse(stdout).files[0].warnings).toEqual([
      "1 张工作表是隐藏的，也读入了，如是旧稿请删去：“旧”。",
    ]);
  });
});

import { readingNotes } from "../../../src/ooxml/read/readingNotes";
import { contentOf } from "../sheetOf";

const told = (rows: string) => readingNotes(contentOf(rows)).warnings;
const row = (...cells: string[]) => `<row r="1">${cells.join("")}</row>`;

describe("what the user is told of a file", () => {
  it("is the place and the text of a cell that says it holds a number and does not, a long one shortened", () => {
    const twenty = "一二三四五六七八九十甲乙丙丁戊己庚辛壬癸";
    const cells = [twenty, `${twenty}子`].map((text, k) => `<c r="${"AB"[k]}1"><v>${text}</v></c>`);
    expect(told(row(...cells))).toEqual([
      `2 个单元格写的不是数，按文字读入，请改正后再检查：“表”A1（${twenty}）、“表”B1（${twenty}…）。`,
    ]);
  });

  it("names the first three places and says that there are more", () => {
    const cells = ["A", "B", "C", "D"].map((column) => `<c r="${column}1"><v>无</v></c>`);
    expect(told(row(...cells))).toEqual([
      "4 个单元格写的不是数，按文字读入，请改正后再检查：“表”A1（无）、“表”B1（无）、“表”C1（无） 等。",
    ]);
  });

  it("is the cell that the file holds twice, with other contents", () => {
    expect(told(row('<c r="A1"><v>1</v></c>', '<c r="A1"><v>2</v></c>'))).toEqual([
      "1 个单元格在文件里写了两次，内容不同，按后一次读入，请核对：“表”A1。",
    ]);
  });

  it("is nothing where there is nothing to say", () => {
    expect(told(row('<c r="A1"><v>1</v></c>'))).toEqual([]);
  });
});

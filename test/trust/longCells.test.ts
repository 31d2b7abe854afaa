import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { XmlError } from "../../src/ooxml/xml/xmlError";
import { XmlReader } from "../../src/ooxml/xml/xmlReader";
import { gridOf } from "../core/gridOf";

/** Characters that a cell can hold. */
const LONGEST = 32_767;
/** Bytes of a tag that a person wrote to stop the program. */
const TAG = 1_000_000;
/** Milliseconds that no cell or tag may take, on a machine that does other things too. */
const MOST = 20_000;

const TABLE = `
义务教育优质均衡创建进度表
指标|椒江区|黄岩区|路桥区
1.每百名学生拥有高于规定学历教师数|※|√|√
2.每百名学生拥有县级以上骨干教师数|※|※|√
达成度|0|0.5|1
注：“√”表示已达标，“※”表示未达标。`;
const UNITS = [
  " ",
  "\t",
  "\n",
  "　",
  "0",
  "1.",
  "、",
  "，",
  "。",
  "和",
  "除第1项",
  "√",
  "“√”",
  "(",
  "（",
  "注：",
  "未达标",
  "√表示达标；",
  "2023年",
  "%",
];

describe("a cell of 32,767 characters", () => {
  it.each(UNITS)("of %j, as title, label, mark or note, is done with in a moment", (unit) => {
    const long = unit.repeat(Math.floor(LONGEST / unit.length) - 1);
    for (const place of ["义务教育", "1.每百名", "※|※|√", "注："])
      for (const text of [`${long}x`, `注：x${long}`]) {
        const grid = gridOf(TABLE);
        const values = grid.values.map((row) =>
          (row ?? []).map((cell) =>
            typeof cell === "string" && place.startsWith(cell.slice(0, 2)) ? text : (cell ?? null)
          )
        );
        const start = performance.now();
        reviewWorkbook([{ ...grid, values }]);
        expect(performance.now() - start).toBeLessThan(MOST);
      }
  });
});

describe("a tag of a megabyte", () => {
  it.each([
    ["names without values", "a "],
    ["one name", "a"],
    ["white space", " \t\n"],
    ["equals signs", "= "],
    ["values", 'a="1" '],
    ["a value", 'a="'],
    ["slashes", "/"],
    ["an unclosed reference", "&"],
  ])("of %s is gone through once", (_, unit) => {
    const tag = `<a><c ${unit.repeat(TAG / unit.length)}"></c></a>`;
    const start = performance.now();
    const reader = new XmlReader(new TextEncoder().encode(tag));
    try {
      while (reader.next()) {
        const attributes = reader.attributes();
        while (attributes.next());
      }
    } catch (error) {
      expect(error).toBeInstanceOf(XmlError);
    }
    expect(performance.now() - start).toBeLessThan(MOST);
  });
});

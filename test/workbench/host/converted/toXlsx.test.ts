import { utils, write, type BookType } from "@e965/xlsx";
import { zipSync } from "fflate";
import { toXlsx } from "../../../../src/workbench/host/converted/toXlsx";
import { openXlsx } from "../../../../src/workbench/host/xlsx/openXlsx";
import { packageEnding } from "../../../../src/workbench/host/xlsx/packageEnding";
import { saveXlsx } from "../../../../src/workbench/host/xlsx/saveXlsx";

/** A workbook with a formula, a format, a merged area, a wide column and a hidden sheet, as another program writes it. */
function written(bookType: BookType): Uint8Array {
  const sheet = utils.aoa_to_sheet([
    ["达标情况", null],
    ["椒江", 0.705],
    ["合计", 3],
  ]);
  sheet["B2"].z = "0.0%";
  sheet["B3"] = { t: "n", v: 3, f: "1+2" };
  sheet["!merges"] = [utils.decode_range("A1:B1")];
  sheet["!cols"] = [{ wpx: 140 }, { wpx: 70 }];
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, "进度");
  utils.book_append_sheet(book, utils.aoa_to_sheet([[1]]), "底稿");
  book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  return new Uint8Array(write(book, { type: "array", bookType }));
}

describe("a file of another format", () => {
  it.each<[string, BookType]>([
    ["表.xls", "biff8"],
    ["表.et", "biff8"],
    ["表.xlsb", "xlsb"],
    ["表.ods", "ods"],
  ])("%s (%s) becomes a package with what is in its cells", (name, bookType) => {
    const { bytes, from } = toXlsx(written(bookType), name);
    expect(from).toBe("workbook");
    expect(packageEnding(bytes)).toBe("xlsx");
    const [first, second] = openXlsx(bytes);
    expect(first?.name).toBe("进度");
    expect(first?.values).toEqual([
      ["达标情况", ""],
      ["椒江", 0.705],
      ["合计", 3],
    ]);
    expect(first?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
    expect(second).toMatchObject({ name: "底稿", values: [[1]] });
    // The library that makes these files writes formulas into the one and formats and widths into the others only.
    if (bookType === "ods") expect(first?.formulas?.[2]?.[1]).toBe("=1+2");
    else {
      expect(first?.formats?.[1]?.[1]).toBe("0.0%");
      expect(second?.hidden).toBe(true);
      expect(Math.round(first?.columnWidths?.[0] ?? 0)).toBe(140);
    }
  });

  it("stays as it is where it is a package of Excel's, whatever it is called", () => {
    const bytes = saveXlsx([{ name: "表", values: [[1]] }]);
    expect(toXlsx(bytes, "表.et")).toEqual({ bytes, from: null });
  });

  it("that is text becomes a sheet with numbers as they are shown", () => {
    const { bytes, from } = toXlsx(Buffer.from("县\t达成度\n椒江\t70%\n"), "椒江.txt");
    expect(from).toEqual({ encoding: "UTF-8", delimiter: "\t" });
    const [sheet] = openXlsx(bytes);
    expect(sheet).toMatchObject({
      name: "椒江",
      values: [
        ["县", "达成度"],
        ["椒江", 0.7],
      ],
    });
    expect(sheet?.formats?.[1]?.[1]).toBe("0%");
  });

  it.each([
    ["笔记.xlsx", Buffer.from("这不是工作簿"), "纯文本"],
    ["图.xls", Buffer.from("89504e470d0a1a0a0000", "hex"), "图片"],
    ["页.xls", Buffer.from("<html><body></body></html>"), "网页"],
  ])("that is no table is refused with what it is: %s", (name, bytes, word) => {
    expect(() => toXlsx(bytes, name)).toThrow(word);
  });
});

describe("the ending of a saved file", () => {
  it("follows what is in the package", () => {
    const bytes = saveXlsx([{ name: "表", values: [[1]] }]);
    expect(packageEnding(bytes)).toBe("xlsx");
    for (const [type, ending] of [
      ["application/vnd.ms-excel.sheet.macroEnabled.main+xml", "xlsm"],
      ["application/vnd.ms-excel.template.macroEnabled.main+xml", "xltm"],
    ] as const) {
      const types = `<Types><Override PartName="/xl/workbook.xml" ContentType="${type}"/></Types>`;
      expect(packageEnding(zipSync({ "[Content_Types].xml": Buffer.from(types) }))).toBe(ending);
    }
  });
});

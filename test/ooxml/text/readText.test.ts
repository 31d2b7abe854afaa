import { fileKind } from "../../../src/ooxml/read/fileKind";
import { ReadError } from "../../../src/ooxml/read/readError";
import { isTextName, readText } from "../../../src/ooxml/text/readText";
import { textCell } from "../../../src/ooxml/text/textCell";

const TEXT = "县,达成度\n椒江,70%\n";
const ROWS = [
  [{ value: "县" }, { value: "达成度" }],
  [{ value: "椒江" }, { value: 0.7, format: "0%" }],
];
/** The same text as a Chinese Windows of 2003 writes it. */
const GBK = Buffer.from("cfd82cb4efb3c9b6c80abdb7bdad2c3730250a", "hex");

describe("a table as text", () => {
  it.each([
    ["UTF-8", Buffer.from(TEXT)],
    ["UTF-8", Buffer.from(`\uFEFF${TEXT}`)],
    ["UTF-16", Buffer.from(`\uFEFF${TEXT}`, "utf16le")],
    ["UTF-16", Buffer.from(`\uFEFF${TEXT}`, "utf16le").swap16()],
    ["UTF-16", Buffer.from(TEXT, "utf16le")],
    ["UTF-16", Buffer.from(TEXT, "utf16le").swap16()],
    ["GBK", GBK],
  ])("is read as it was written: %s", (encoding, bytes) => {
    expect(readText(bytes, "报表/椒江.csv")).toEqual({
      sheet: "椒江",
      rows: ROWS,
      encoding,
      delimiter: ",",
    });
  });

  it.each([
    ["\t", "县\t达成度\r\n椒江\t70%\r\n"],
    [";", "县;达成度\n椒江;70%"],
    ["，", "县，达成度\n椒江，70%"],
    [",", '县,"达成度"\n椒江,"70%"\n'],
  ])("is divided by %j, whatever divides most lines alike", (delimiter, text) => {
    const table = readText(Buffer.from(`一、二，三的达成情况\n${text}`), "表.txt");
    expect(table.delimiter).toBe(delimiter);
    expect(table.rows.slice(1)).toEqual(ROWS);
  });

  it("keeps line breaks, marks and blanks that stand in quotation marks", () => {
    const { rows } = readText(Buffer.from('a,b,c\n"一\r\n二","说""好""",\n'), "表.csv");
    expect(rows[1]?.map(({ value }) => value)).toEqual(["一\n二", '说"好"', ""]);
  });

  it("is one cell a line where nothing divides the lines", () => {
    const { rows, delimiter } = readText(Buffer.from("甲\n\n乙"), "表.txt");
    expect(delimiter).toBeNull();
    expect(rows.map((row) => row.map(({ value }) => value))).toEqual([["甲"], [""], ["乙"]]);
  });

  it("is told to be text by its content, in every one of these ways of writing it", () => {
    const wide = Buffer.from("一,二\n三,√\n", "utf16le");
    expect(fileKind(wide)).toBe("text");
    expect(fileKind(Buffer.from(wide).swap16())).toBe("text");
    expect(fileKind(GBK)).toBe("text");
    // Zero bytes alone are no text: numbers of two bytes, a text cut off in the middle of a letter.
    expect(fileKind(Buffer.from([0, 1, 0, 2, 0, 44, 0, 9]))).toBe("unknown");
    expect(fileKind(wide.subarray(1))).toBe("unknown");
  });

  it("is none where the bytes are no text", () => {
    expect(() => readText(Buffer.from([0x80, 0xff, 0xff, 0x30]), "表.csv")).toThrow(ReadError);
  });

  it("has a sheet called like the file, as far as Excel allows", () => {
    const named = (name: string) => readText(Buffer.from("1"), name).sheet;
    expect(named("C:\\上报\\一[二].CSV")).toBe("一 二");
    expect(named(`${"长".repeat(40)}.txt`)).toBe("长".repeat(31));
    expect(isTextName("表.xlsx")).toBe(false);
  });
});

describe("a value of a text file", () => {
  it.each([
    ["85.10", { value: 85.1, format: "0.00" }],
    ["-1,234", { value: -1234, format: "#,##0" }],
    ["1,234.5", { value: 1234.5, format: "#,##0.0" }],
    ["98.5%", { value: 0.985, format: "0.0%" }],
    [" 12 ", { value: 12 }],
    ["0", { value: 0 }],
  ])("%j is a number, shown as it stands there", (written, cell) => {
    const read = textCell(written);
    expect(read.value).toBeCloseTo(Number(cell.value), 12);
    expect(read.format).toBe("format" in cell ? cell.format : undefined);
  });

  it.each(["007", "331002200001011234", "2023-10-1", "3-4", "=1+1", "-", "1,23", "1.", "√", ""])(
    "%j stays the text that it is",
    (written) => {
      expect(textCell(written)).toEqual({ value: written });
    }
  );
});

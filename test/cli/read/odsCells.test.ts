import { readOds } from "../../../src/cli/read/readOds";
import { odsCells } from "../../../src/cli/read/odsCells";
import { ReadError } from "../../../src/ooxml/read/readError";
import { zipOf } from "../../ooxml/workbookPackage";

const NAMES = ["office", "table", "text"]
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(" ");
const MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";

function content(rows: string): string {
  return `<office:document-content ${NAMES}><office:body><office:spreadsheet><table:table table:name="表">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
}

function row(times: number, cells: string): string {
  return `<table:table-row table:number-rows-repeated="${times}">${cells}</table:table-row>`;
}

function one(times: number): string {
  return `<table:table-cell table:number-columns-repeated="${times}" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell>`;
}

function empty(times: number): string {
  return `<table:table-cell table:number-columns-repeated="${times}"/>`;
}

/** An empty cell as some programs write it. */
const OPEN = "<table:table-cell></table:table-cell>";

function count(rows: string, most = 1e9): number {
  return odsCells(Buffer.from(content(rows)), most);
}

function file(rows: string): Buffer {
  const parts = {
    mimetype: MIMETYPE,
    "META-INF/manifest.xml": "<manifest/>",
    "content.xml": content(rows),
    "styles.xml": `<office:document-styles ${NAMES}/>`,
  };
  return zipOf(new Map(Object.entries(parts).map(([name, text]) => [name, Buffer.from(text)])));
}

describe("odsCells", () => {
  it("counts what is repeated, and nothing of what is empty", () => {
    expect(
      count(row(3, one(2) + empty(16_000) + one(1)) + row(1_000_000, empty(16_384) + OPEN))
    ).toBe(9);
  });

  it("stops above the most that may be", () => {
    expect(count(row(2, one(5)).repeat(50), 25)).toBe(30);
  });
});

describe("readOds", () => {
  it("gives every cell that is repeated", () => {
    const [grid] = readOds(file(row(3, one(2)))).grids;
    expect(grid?.values).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  it("refuses a cell that is repeated sixteen milliard times, not as damaged: the library is not asked", () => {
    expect(() => readOds(file(row(1_000_000, one(16_000))))).toThrow(new ReadError("tooManyCells"));
  });
});

import { join } from "node:path";
import { utils, write, type BookType, type WorkBook } from "@e965/xlsx";
import fc from "fast-check";
import { readWorkbook } from "../../../src/cli/read/readWorkbook";
import type { RawCell } from "../../../src/core/cell/rawCell";
import type { Grid } from "../../../src/core/sheet/grid";
import { temporaryFolder } from "../temporaryFolder";

const folder = temporaryFolder();
const SAMPLE = join(__dirname, "../../data/taizhou-2023.xlsx");

async function read(bytes: Buffer, name = "表.xlsx"): Promise<Grid[]> {
  return (await readWorkbook(folder.put(name, bytes))).grids;
}

describe("readWorkbook", () => {
  it("reads the sample: eleven sheets, their titles and merged areas", async () => {
    const { kind, grids, warnings, uncalculated } = await readWorkbook(SAMPLE);
    expect(kind).toBe("xlsx");
    expect({ warnings, uncalculated }).toEqual({ warnings: [], uncalculated: 0 });
    expect(grids).toHaveLength(11);
    expect(grids[0]).toMatchObject({ sheet: "优质均衡", top: 0, left: 0 });
    expect(grids[0]?.values[0]).toEqual(["全国义务教育优质均衡发展县创建工作进度表"]);
    expect(grids[0]?.values[2]?.[0]).toBe("一、\n资源配置");
    expect(grids[0]?.merges?.[1]).toEqual({ top: 2, left: 0, bottom: 8, right: 0 });
    expect(grids[2]?.values[46]?.[5]).toBe(46);
  });
});

/** Cells as a spreadsheet may hold them; text that XML can carry. */
const cell: fc.Arbitrary<RawCell> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "√",
      "※",
      " - ",
      "——",
      "一\n二",
      "<a&b>",
      "\u3000全角\u3000",
      "_x",
      "𠮷"
    ),
  },
  fc.string({ unit: fc.constantFrom(..."ab <>&\"'\n椒江\u3000") }),
  // The library writes very small numbers wrongly into binary files; money and rates are not of that kind.
  fc.tuple(fc.integer(), fc.constantFrom(1, 100, 1e6)).map(([number, by]) => number / by),
  fc.boolean(),
  fc.constant(null)
);
const table = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });

/** The same cells whatever the host leaves out: address → value. */
function cellsOf(grid: Grid | undefined): Record<string, RawCell> {
  const cells: Record<string, RawCell> = {};
  grid?.values.forEach((row, r) =>
    row?.forEach((value, c) => {
      if (value !== undefined) cells[`${grid.top + r},${grid.left + c}`] = value;
    })
  );
  return cells;
}

function bookOf(rows: RawCell[][]): WorkBook {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows), "表");
  return workbook;
}

describe("readWorkbook and the library's writer", () => {
  it.each<[BookType, boolean]>([
    ["xlsx", false],
    ["xlsx", true],
    ["xlsm", false],
    ["xlsb", false],
    ["biff8", false],
  ])("gives back what was written as %s (shared strings: %s)", async (bookType, bookSST) => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        const bytes: Buffer = write(bookOf(rows), { type: "buffer", bookType, bookSST });
        const written = cellsOf({
          sheet: "",
          top: 0,
          left: 0,
          values: rows.map((row) =>
            row.map((value) => (value === null || value === "" ? undefined : value))
          ),
        });
        expect(cellsOf((await read(bytes))[0])).toEqual(written);
      }),
      { numRuns: 40 }
    );
  });

  it("reads errors, formats, merged areas and hidden sheets of .xls and .xlsb", async () => {
    const workbook = bookOf([["县", 0.5]]);
    const sheet = workbook.Sheets["表"];
    if (!sheet) throw new Error("no sheet");
    sheet["B1"] = { t: "n", v: 0.5, z: "0.00%" };
    sheet["C1"] = { t: "e", v: 0x17 };
    sheet["!ref"] = "A1:C2";
    sheet["!merges"] = [utils.decode_range("A1:A2")];
    workbook.Workbook = { Sheets: [{ name: "表", Hidden: 1 }] };
    for (const bookType of ["biff8", "xlsb"] as const)
      expect(await read(Buffer.from(write(workbook, { type: "buffer", bookType })))).toEqual([
        {
          sheet: "表",
          hidden: "hidden",
          top: 0,
          left: 0,
          values: [["县", 0.5, "#REF!"]],
          formats: [[undefined, "0.00%"]],
          merges: [{ top: 0, left: 0, bottom: 1, right: 0 }],
        },
      ]);
  });
});

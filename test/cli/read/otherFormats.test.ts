import { utils, write } from "@e965/xlsx";
import { readWorkbook } from "../../../src/cli/read/readWorkbook";
import { temporaryFolder } from "../temporaryFolder";

const folder = temporaryFolder();
const ROWS = [
  ["县", "达成度"],
  ["椒江", 0.7],
];

describe("readWorkbook, of formats that are not Excel's own", () => {
  it("reads an OpenDocument sheet, under any name", async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(ROWS), "进度");
    const bytes = Buffer.from(write(book, { type: "buffer", bookType: "ods" }));
    for (const name of ["表.ods", "表.xlsx"]) {
      const read = await readWorkbook(folder.put(name, bytes));
      expect(read).toMatchObject({ kind: "ods", warnings: [], uncalculated: 0 });
      expect(read.grids).toMatchObject([{ sheet: "进度", top: 0, left: 0, values: ROWS }]);
    }
  });

  it("reads a text as one sheet where it is called so", async () => {
    const read = await readWorkbook(folder.put("椒江.csv", "县,达成度\n椒江,70%\n"));
    expect(read).toMatchObject({ kind: "csv", warnings: [] });
    expect(read.grids).toEqual([
      { sheet: "椒江", top: 0, left: 0, values: ROWS, formats: [undefined, [undefined, "0%"]] },
    ]);
  });
});

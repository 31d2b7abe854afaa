import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { correctCells } from "../../src/excel/correctCells";
import { flagWorkbook } from "../../src/excel/flagWorkbook";
import { readWorkbook } from "../../src/excel/readWorkbook";
import type { CellCorrection } from "../../src/core/correction/cellCorrection";
import { coloured } from "./coloured";
import { hostFor } from "./hostFor";
import { openSample } from "./openSample";

jest.setTimeout(60_000);

const sample = openSample();
/** The same workbook as a web page's export writes it. */
const exported = sample.map((sheet) => ({
  ...sheet,
  values: sheet.values.map((row) =>
    row.map((value) => (typeof value === "string" ? value.replaceAll("\n", "\r\n") : value))
  ),
}));

/** What a review says, whatever the ends of lines in the texts that it quotes. */
const said = ({ tables, highlights }: ReturnType<typeof reviewWorkbook>) =>
  JSON.stringify([tables, highlights.map(({ areas, style }) => [areas, style])])
    .replaceAll("\\r\\n", "\\n")
    .replaceAll("CHAR(13)&CHAR(10)", "CHAR(10)");

describe("cells whose lines end as in Windows", () => {
  it("are reviewed as those that end otherwise", async () => {
    hostFor(sample);
    const plain = await flagWorkbook(reviewWorkbook);
    hostFor(exported);
    expect(JSON.stringify(await readWorkbook())).toContain("\\r\\n");
    const review = await flagWorkbook(reviewWorkbook);
    expect(review.tables).toHaveLength(sample.length);
    expect(said(review)).toBe(said(plain));
  });

  it("are coloured as those that end otherwise", async () => {
    const [name = ""] = sample.map((sheet) => sheet.name).slice(-1);
    const plain = hostFor(sample.slice(-1));
    await flagWorkbook(reviewWorkbook);
    const host = hostFor(exported.slice(-1));
    await flagWorkbook(reviewWorkbook);
    const expected = await coloured(plain, name);
    expect(expected.unmet.length).toBeGreaterThan(5);
    expect(await coloured(host, name)).toEqual(expected);
  });

  it("can be corrected: the cell still holds what was judged", async () => {
    const sheet = { name: "表", values: [["（-9）\r\n70%"]] };
    hostFor([sheet]);
    const [grid] = await readWorkbook();
    const printed = grid?.values[0]?.[0];
    const fix: CellCorrection = { sheet: "表", cell: "A1", printed: String(printed), value: "x" };
    expect(await correctCells([fix])).toMatchObject({ kind: "written", written: [fix] });
  });
});

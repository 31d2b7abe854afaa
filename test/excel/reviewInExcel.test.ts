import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { goToCell } from "../../src/excel/goToCell";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { hostFor } from "./hostFor";
import { sheetsOfFile } from "./sheetsOfFile";

describe("the bureau's workbook, read through Office.js", () => {
  const sheets = sheetsOfFile("taizhou-2023.xlsx");

  it("takes two syncs and is reviewed as the sheets themselves are", async () => {
    const host = hostFor(sheets);
    const grids = await readWorkbook();
    expect(host.syncs).toBe(2);
    const direct = sheets.map(({ name, values, formats, merges }) => ({
      sheet: name,
      top: 0,
      left: 0,
      values,
      ...(formats && { formats }),
      ...(merges && { merges }),
    }));
    const review = reviewWorkbook(grids);
    expect(review.tables.length).toBeGreaterThanOrEqual(6);
    expect(review).toEqual(reviewWorkbook(direct));
  });

  it("is recognised alike where merged areas cannot be read", async () => {
    const host = hostFor(sheets);
    const withMerges = reviewWorkbook(await readWorkbook());
    host.state.apiVersion = 1.7;
    expect(reviewWorkbook(await readWorkbook())).toEqual(withMerges);
  });

  it("lets every finding be gone to", async () => {
    const host = hostFor(sheets);
    const { tables } = reviewWorkbook(await readWorkbook());
    const places = tables.flatMap(({ sheet, findings }) =>
      findings.map(({ cell }) => ({ sheet, cell }))
    );
    expect(places.length).toBeGreaterThan(0);
    for (const { sheet, cell } of places) {
      await goToCell(sheet, cell);
      expect(host.workbook.selection?.sheet).toBe(sheet);
    }
  });
});

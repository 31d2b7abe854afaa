import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { readSheet } from "../../src/excel/readSheet";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { sampleGrid } from "../core/sampleGrids";
import { hostFor } from "./hostFor";

const NAME = "优质均衡";
const sample = sampleGrid(NAME);
const values = sample.values.map((row) => [...(row ?? [])].map((cell) => cell ?? ""));

/** The embedded Excel with one more value somewhere, which answers as many cells at once as Excel does. */
async function hostWith(addresses: readonly string[]) {
  const host = hostFor([{ name: NAME, values }]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(NAME);
    for (const address of addresses) sheet.getRange(address).values = [["※"]];
    await context.sync();
  });
  host.syncs = 0;
  return host;
}

describe("a sheet with a value in its last corner", () => {
  it.each([["XFD1048576"], ["A1048576"], ["XFD1"], ["XFD1048576", "A1048576", "XFD1", "AAA70000"]])(
    "is read in what is filled, with a handful of syncs: %s %s",
    async (...addresses) => {
      const host = await hostWith(addresses);
      const progress: [number, number][] = [];
      const grids = await readWorkbook({ onProgress: (...told) => progress.push(told) });
      expect(host.syncs).toBeLessThan(60);
      const [grid] = grids;
      const far = grid?.values.flatMap((row, r) =>
        Object.entries(row ?? []).flatMap(([c, cell]) =>
          cell === "※" && (r > 200 || Number(c) > 100) ? [`${r} ${c}`] : []
        )
      );
      expect(far).toHaveLength(addresses.length);
      const [last, all] = progress.at(-1) ?? [];
      expect(last).toBe(all);
      expect(all ?? 0).toBeLessThan(200_000);
      expect(reviewWorkbook(grids).tables).toEqual(reviewWorkbook([sample]).tables);
      expect((await readSheet(NAME)).values.length).toBe(grid?.values.length);
    }
  );
});

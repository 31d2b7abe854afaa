import { readSheet } from "../../src/excel/readSheet";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { hostFor } from "./hostFor";
import { openSample } from "./openSample";

const sample = openSample().slice(0, 3);
/** Plain objects of this realm, for arrays that Office.js made in its own window. */
const plain = (grid: unknown): unknown => JSON.parse(JSON.stringify(grid));

describe("readSheet", () => {
  it("gives one sheet as readWorkbook gives it, in one sync", async () => {
    const host = hostFor(sample);
    const name = sample[1]?.name ?? "";
    const grid = await readSheet(name);
    expect(host.syncs).toBe(1);
    expect(plain(grid)).toEqual(plain((await readWorkbook())[1]));
    expect(grid.values.length).toBeGreaterThan(30);
  });

  it("reads a sheet over Excel's limit in blocks of rows, halved while they are too large, and no other", async () => {
    const values = Array.from({ length: 301 }, (_, row) => [`第${row + 1}行`, row, row * row]);
    const host = hostFor([{ name: "长表", values }, ...sample]);
    const whole = plain(await readSheet("长表"));
    host.state.maxResponse = 3_000;
    const syncs = host.syncs;
    expect(plain(await readSheet("长表"))).toEqual(whole);
    expect(host.syncs - syncs).toBeGreaterThan(10);
    expect(whole).toMatchObject({ values });
  });

  it("says that a sheet is gone", async () => {
    hostFor(sample);
    await expect(readSheet("删掉的表")).rejects.toMatchObject({ kind: "missing" });
  });

  it("gives a blank sheet no values, and no merged areas with ExcelApi 1.7", async () => {
    const host = hostFor([{ name: "空", values: [[""]] }, ...sample]);
    expect(plain(await readSheet("空"))).toEqual({ sheet: "空", top: 0, left: 0, values: [] });
    host.state.apiVersion = 1.7;
    expect(await readSheet(sample[0]?.name ?? "")).not.toHaveProperty("merges");
  });
});

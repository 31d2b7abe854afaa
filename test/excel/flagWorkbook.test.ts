import { cellAddress, parseAddress } from "../../src/core/area/address";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { clearFlags } from "../../src/excel/clearFlags";
import { flaggedSheets } from "../../src/excel/flaggedSheets";
import { flagWorkbook } from "../../src/excel/flagWorkbook";
import type { ExcelHost } from "../../src/workbench/host/excelHost";
import { HostUser } from "../../src/workbench/host/hostUser";
import type { SheetData } from "../../src/workbench/host/sheetData";
import { openXlsx } from "../../src/workbench/host/xlsx/openXlsx";
import { coloured } from "./coloured";
import { hostFor } from "./hostFor";
import { openSample } from "./openSample";
import { partsOf } from "./partsOf";

jest.setTimeout(60_000);

const sample = openSample();
const checklists = sample.slice(0, 3).map(({ name }) => name);

/** Cells of a sheet that hold one of these marks and nothing else. */
function cellsWith(sheet: SheetData | undefined, marks: readonly string[]): string[] {
  return (sheet?.values ?? []).flatMap((row, r) =>
    row.flatMap((value, c) => (marks.includes(String(value).trim()) ? [cellAddress(r, c)] : []))
  );
}

describe("flagging the bureau's workbook", () => {
  it("colours the unmet marks of each checklist and no other cell", async () => {
    const host = hostFor(sample);
    await flagWorkbook(reviewWorkbook);
    const [balanced, preschool, modern] = checklists;
    const first = await coloured(host, balanced ?? "");
    expect(first.unmet).toEqual(cellsWith(sample[0], ["※"]).sort());
    expect(first.unmet).toHaveLength(60);
    expect((await coloured(host, preschool ?? "")).unmet).toHaveLength(83);
    const third = await coloured(host, modern ?? "");
    expect(third.unmet).toEqual(cellsWith(sample[2], ["-", "－"]).sort());
    expect(third.unmet).toHaveLength(125);
    expect(third.zero).toEqual(cellsWith(sample[2], ["*", "＊"]).sort());
    expect(third.zero).toHaveLength(56);
    expect(third.finding).toHaveLength(1);
  });

  it("colours the shortfalls of a funding table: the regions' gaps below zero, in every stage", async () => {
    const host = hostFor(sample);
    await flagWorkbook(reviewWorkbook);
    const funding = sample[4];
    const { shortfall } = await coloured(host, funding?.name ?? "");
    expect(shortfall.length).toBeGreaterThan(5);
    for (const address of shortfall) {
      const { row, column } = parseAddress(address);
      const value = String(funding?.values[row]?.[column]).replace(/[\s,]/g, "").replace("－", "-");
      expect(Number(value)).toBeLessThan(0);
    }
  });

  it("takes two syncs to read and one to flag, one more to clear, for 3 sheets and for 60", async () => {
    for (const count of [3, 60]) {
      const sheets = Array.from({ length: count }, (_, k) => ({
        ...sample[k % 3],
        name: `表${k + 1}`,
        values: sample[k % 3]?.values ?? [],
      }));
      const host = hostFor(sheets);
      await flagWorkbook(reviewWorkbook);
      expect(host.syncs).toBe(3);
      expect((await flaggedSheets()).length).toBe(count);
      expect(host.syncs).toBe(5);
      expect((await clearFlags()).length).toBe(count);
      expect(host.syncs).toBe(8);
    }
  });

  it("lets go of a colour when ※ becomes √, and takes it up again, with no code of ours running", async () => {
    const host = hostFor(sample);
    const sheet = checklists[0] ?? "";
    const [cell = ""] = cellsWith(sample[0], ["※"]);
    await flagWorkbook(reviewWorkbook);
    const syncs = host.syncs;
    const user = new HostUser(host);
    user.type(sheet, cell, "√");
    const corrected = await unmetIn(host, sheet);
    expect(corrected).toHaveLength(59);
    expect(corrected).not.toContain(cell);
    user.type(sheet, cell, "※");
    expect(await unmetIn(host, sheet)).toHaveLength(60);
    expect(host.syncs).toBe(syncs);
  });

  it("is gone without a trace after clearing: every part of the file is as before", async () => {
    const host = hostFor(sample);
    const before = await partsOf(host);
    await flagWorkbook(reviewWorkbook);
    expect(await partsOf(host)).not.toEqual(before);
    expect(await clearFlags()).toHaveLength(reviewedSheets());
    expect(await partsOf(host)).toEqual(before);
  });

  it("is the same when done twice", async () => {
    const host = hostFor(sample);
    await flagWorkbook(reviewWorkbook);
    const once = await partsOf(host);
    await flagWorkbook(reviewWorkbook);
    expect(await partsOf(host)).toEqual(once);
  });

  it("survives saving and opening, copying, renaming, inserted and deleted rows, and is cleared from all of them", async () => {
    const first = hostFor(sample);
    await flagWorkbook(reviewWorkbook);
    const host = hostFor(openXlsx((await first.save()).bytes));
    const sheet = checklists[0] ?? "";
    expect(await unmetIn(host, sheet)).toHaveLength(60);

    const user = new HostUser(host);
    const before = await unmetIn(host, sheet);
    await user.insertRows(sheet, 3, 2);
    const moved = before.map((cell) =>
      cell.replace(/\d+$/, (row) => String(Number(row) + (Number(row) >= 3 ? 2 : 0)))
    );
    expect(await unmetIn(host, sheet)).toEqual(moved.sort());
    await user.deleteRows(sheet, 5, 2);
    const left = moved.flatMap((cell) => {
      const row = Number(/\d+/.exec(cell)?.[0]);
      return row === 5 || row === 6 ? [] : [cell.replace(/\d+/, String(row > 6 ? row - 2 : row))];
    });
    expect(left.length).toBeLessThan(moved.length);
    expect(await unmetIn(host, sheet)).toEqual(left.sort());
    user.copySheet(sheet, "副本");
    user.renameSheet(sheet, "改名后");
    expect(await unmetIn(host, "副本")).toEqual(left);
    expect(await unmetIn(host, "改名后")).toEqual(left);

    expect(await clearFlags()).toEqual(expect.arrayContaining(["副本", "改名后"]));
    expect(await flaggedSheets()).toEqual([]);
    expect(host.workbook.inOrder().flatMap(({ rules }) => rules.order)).toEqual([]);
  });

  it("tries once what fails for another reason than the size of an answer", async () => {
    const host = hostFor(sample.slice(0, 2));
    const before = await partsOf(host);
    const review = jest.fn(reviewWorkbook);
    host.state.failAt = { sync: 3, afterChanges: 4 };
    await expect(flagWorkbook(review)).rejects.toMatchObject({ kind: "other" });
    expect(review).toHaveBeenCalledTimes(1);
    expect(await partsOf(host)).toEqual(before);
    const own = new Error("of the review's own");
    const failing = jest.fn(() => {
      throw own;
    });
    await expect(flagWorkbook(failing)).rejects.toMatchObject({ kind: "other" });
    expect(failing).toHaveBeenCalledTimes(1);
  });

  it("names the sheets that are flagged", async () => {
    hostFor(sample);
    expect(await flaggedSheets()).toEqual([]);
    await flagWorkbook(reviewWorkbook);
    expect(await flaggedSheets()).toEqual(expect.arrayContaining(checklists));
  });
});

async function unmetIn(host: ExcelHost, sheet: string): Promise<string[]> {
  return (await coloured(host, sheet)).unmet;
}

function reviewedSheets(): number {
  const grids = sample.map(({ name, values, formats, merges }) => ({
    sheet: name,
    top: 0,
    left: 0,
    values,
    ...(formats && { formats }),
    ...(merges && { merges }),
  }));
  return new Set(reviewWorkbook(grids).highlights.map(({ sheet }) => sheet)).size;
}

import fs from "node:fs";
import type { Bench } from "./bench";
import { closeBrowser } from "./browser";
import { drawnBars } from "./drawnBars";
import { openWorkbench } from "./openWorkbench";
import { picture } from "./picture";

let bench: Bench;
beforeAll(async () => {
  bench = await openWorkbench();
});
afterAll(closeBrowser);

describe("reports from the ribbon", () => {
  it("lists every unmet indicator on a new sheet", async () => {
    await bench.run("短板清单");
    expect((await bench.sheets()).at(-1)).toBe("短板清单");
    expect(await bench.selection()).toMatch(/^短板清单!/);
    expect(bench.problems).toEqual([]);
  });

  it("ranks the regions with ties, data bars and exact order, and does not overwrite the sheet", async () => {
    await bench.run("晾晒排名");
    const rows = await Promise.all(
      [5, 6, 7].map(async (row) => [
        await bench.value("晾晒排名", `A${row}`),
        await bench.value("晾晒排名", `B${row}`),
      ])
    );
    expect(rows).toEqual([
      ["并列 1", "天台"],
      ["并列 1", "三门"],
      [2, "温岭"],
    ]);
    const lengths = await drawnBars(bench.page, "5B9BD5");
    const rates = await Promise.all(
      lengths.map((_length, k) => bench.value("晾晒排名", `C${k + 5}`))
    );
    expect(lengths).toHaveLength(10);
    lengths.forEach((length, k) => expect(length).toBeCloseTo(Number(rates[k]), 1));
    expect(lengths[2]).toBeCloseTo(26 / 30, 2);
    await picture(bench.page.locator("#grid"), "ranking");
    await bench.run("晾晒排名");
    expect((await bench.sheets()).filter((name) => name.startsWith("晾晒排名"))).toHaveLength(2);
    expect(bench.problems).toEqual([]);
  });
});

describe("the heat map in the pane", () => {
  it("is saved as a picture of the size that it is drawn in, three pixels for one", async () => {
    await bench.pane.getByRole("tab", { name: "未达标" }).click();
    await bench.pane.locator(".edu-choice label").nth(2).click();
    const download = bench.page.waitForEvent("download");
    await bench.pane.getByRole("button", { name: "存成图片" }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe("达标热力图-优质均衡.png");
    const bytes = fs.readFileSync(await saved.path());
    expect(bytes.subarray(0, 8).toString("latin1")).toBe("\x89PNG\r\n\x1a\n");
    // Ten counties of 16 pixels, names and margins: wider than three times the cells alone.
    expect(bytes.readUInt32BE(16)).toBeGreaterThan(3 * 160);
    expect(bench.problems).toEqual([]);
  });
});

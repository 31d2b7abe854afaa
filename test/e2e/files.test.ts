import fs from "node:fs";
import path from "node:path";
import { utils, write } from "@e965/xlsx";
import type { Page } from "playwright-core";
import { openXlsx } from "../../src/workbench/host/xlsx/openXlsx";
import { saveXlsx } from "../../src/workbench/host/xlsx/saveXlsx";
import type { Bench } from "./bench";
import { closeBrowser } from "./browser";
import { openWorkbench } from "./openWorkbench";

afterAll(closeBrowser);

const OTHER = Buffer.from(
  saveXlsx([
    {
      name: "进度",
      values: [
        ["指标", "甲县", "乙县"],
        ["1.生均图书达标", "√", "※"],
        ["2.教师配备达标", "※", "※"],
        ["3.校舍达标", "√", "√"],
      ],
      columnWidths: [200],
    },
  ])
);

/** Drops a file from the desktop onto the page. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([title, content]) => {
      const data = new DataTransfer();
      const buffer = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      data.items.add(new File([buffer], title));
      return data;
    },
    [name, bytes.toString("base64")] as const
  );
  await page.dispatchEvent("body", "dragenter", { dataTransfer: transfer });
  await page.locator("#drop").waitFor();
  await page.dispatchEvent("#drop", "drop", { dataTransfer: transfer });
}

describe("opening files", () => {
  let bench: Bench;
  /** A county's line of the table in front, as 总览 shows it; the list of counties holds the name too. */
  const county = (name: string) => bench.pane.getByRole("row").filter({ hasText: name }).first();
  beforeAll(async () => {
    bench = await openWorkbench();
  });

  it("opens a workbook by the dialog; the pane reads it", async () => {
    const chooser = bench.page.waitForEvent("filechooser");
    await bench.page.getByRole("button", { name: "打开", exact: true }).click();
    await (await chooser).setFiles({ name: "别的.xlsx", mimeType: "", buffer: OTHER });
    await county("乙县").waitFor();
    expect(await bench.sheets()).toEqual(["进度"]);
    expect(await bench.page.title()).toContain("别的.xlsx");
    expect(bench.problems).toEqual([]);
  });

  it("opens a workbook that is dragged onto the page, and the sample again", async () => {
    await drop(bench.page, "拖来.xlsx", OTHER);
    await county("乙县").waitFor();
    await bench.page.getByRole("button", { name: "样例", exact: true }).click();
    await county("天台").waitFor();
    expect(await bench.sheets()).toHaveLength(11);
    expect(bench.problems).toEqual([]);
  });

  it("says one clear sentence about a file that it cannot read, and keeps the workbook that is open", async () => {
    const sample = fs.readFileSync(path.resolve("assets/samples/taizhou-2023.xlsx"));
    for (const [name, bytes] of [
      ["笔记.xlsx", Buffer.from("这不是工作簿")],
      ["断了.xlsx", sample.subarray(0, 9000)],
    ] as const) {
      await drop(bench.page, name, bytes);
      await bench.page.getByRole("alert").getByText(`“${name}”打不开`).waitFor();
      expect(await bench.sheets()).toHaveLength(11);
      await bench.page.getByRole("button", { name: "知道了" }).click();
      expect(await bench.page.getByRole("alert").isVisible()).toBe(false);
    }
    expect(bench.problems).toEqual([]);
  });

  it("turns an .xls in a worker and says what did not come over; a damaged one is told, and nothing else goes", async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([["指标", "丙县"]]), "旧表");
    const old: Buffer = write(book, { type: "buffer", bookType: "biff8" });
    await drop(bench.page, "旧.xls", old);
    await bench.page.getByRole("alert").getByText("“旧.xls”不是 .xlsx，已转换后打开").waitFor();
    expect(await bench.sheets()).toEqual(["旧表"]);
    await drop(bench.page, "坏.xls", old.subarray(0, 1024));
    await bench.page.getByRole("alert").getByText("“坏.xls”打不开：文件已损坏").waitFor();
    expect(await bench.sheets()).toEqual(["旧表"]);
    await bench.page.getByRole("button", { name: "知道了" }).click();
    expect(bench.problems).toEqual([]);
  });

  it("opens the workbook that the address names, and says so when there is none", async () => {
    await bench.page.goto(`${process.env["EDU_E2E_URL"]}?file=taizhou-2023.xlsx`);
    await county("天台").waitFor();
    expect(await bench.sheets()).toHaveLength(11);
    expect(bench.problems).toEqual([]);
    await bench.page.goto(`${process.env["EDU_E2E_URL"]}?file=没有.xlsx`);
    await bench.page.getByRole("alert").getByText("没有找到“没有.xlsx”").waitFor();
  });
});

describe("saving", () => {
  it("saves the workbook with flags, reports and edits; the file is read again as it was saved", async () => {
    const bench = await openWorkbench();
    await bench.run("标注未达标");
    await bench.run("短板清单");
    await bench.type("优质均衡", "C3", "√");
    const download = bench.page.waitForEvent("download");
    await bench.page.getByRole("button", { name: "另存为" }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe("taizhou-2023（核对）.xlsx");
    const saved = openXlsx(fs.readFileSync(await file.path()));
    expect(saved.map(({ name }) => name).slice(-1)).toEqual(["短板清单"]);
    const [first] = saved;
    expect(first?.values[2]?.[2]).toBe("√");
    expect(first?.rules?.some(({ formula }) => formula?.includes("EDU."))).toBe(true);
    expect(first?.freeze).toEqual({ rows: 2, columns: 2 });

    await drop(bench.page, "存过.xlsx", fs.readFileSync(await file.path()));
    await bench.waitForFlag("优质均衡", "C4", true);
    await bench.waitForFlag("优质均衡", "C3", false);
    await bench.run("取消标注");
    await bench.waitForFlag("优质均衡", "C4", false);
    expect(bench.problems).toEqual([]);
  });
});

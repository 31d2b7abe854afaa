import { execFileSync, spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import type { IRenderManagerService } from "@univerjs/engine-render";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { openXlsx } from "../../src/workbench/host/xlsx/openXlsx";
import { closeBrowser } from "./browser";
import { openWorkbench } from "./openWorkbench";
import { richChecklist } from "./richChecklist";

afterAll(closeBrowser);

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
/** The parts that flags, a corrected mark and a new sheet are written into. */
const WRITTEN = [
  "[Content_Types].xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/workbook.xml",
  "xl/worksheets/sheet3.xml",
];

let saved: Buffer;

/** Waits until so many frames stand for what the grid cannot draw on a sheet. */
async function placeholders(page: Page, sheet: string, count: number): Promise<void> {
  await page.waitForFunction(
    ([name, wanted]) => {
      const { workbook } = window.workbench.host ?? {};
      const shown = workbook?.engine.api.getActiveWorkbook();
      if (shown?.getActiveSheet().getSheetName() !== name) shown?.getSheetByName(name)?.activate();
      const { IRenderManagerService } = Reflect.get(window, "UniverEngineRender");
      const renderer = workbook?.engine.service<IRenderManagerService>(IRenderManagerService);
      const scene = renderer?.getRenderById(workbook?.engine.workbook.getUnitId() ?? "")?.scene;
      const frames = scene?.getAllObjects().filter(({ oKey }) => oKey.startsWith("edu-"));
      return frames?.length === wanted && shown?.getActiveSheet().getSheetName() === name;
    },
    [sheet, count] as const
  );
}

describe("a file with all that an office keeps in one", () => {
  it("is flagged, corrected, given a report and saved; every other part stays byte for byte", async () => {
    const file = richChecklist();
    const bench = await openWorkbench();
    const { page } = bench;
    const chooser = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "打开", exact: true }).click();
    await (await chooser).setFiles({ name: "县里的表.xlsx", mimeType: "", buffer: file });
    await bench.pane
      .getByText(/识别出 1 张表/)
      .first()
      .waitFor();
    await page.getByRole("alert").getByText("2 个图片、图表或形状").waitFor();
    await page.getByRole("button", { name: "知道了" }).click();
    await placeholders(page, "进度", 2);
    await placeholders(page, "表格", 0);

    await bench.run("标注未达标");
    await bench.waitForFlag("表格", "C11", true);
    await bench.type("表格", "C11", "√");
    await bench.waitForFlag("表格", "C11", false);
    await bench.run("短板清单");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "另存为" }).click();
    saved = fs.readFileSync(await (await download).path());

    const [before, after] = [unzipSync(file), unzipSync(saved)];
    const changed = Object.keys(before).filter(
      (name) => Buffer.compare(before[name] ?? Buffer.of(), after[name] ?? Buffer.of()) !== 0
    );
    expect(changed.sort()).toEqual(WRITTEN);
    const added = Object.keys(after).filter((name) => !(name in before));
    // The report's sheet with what finds it again, and what the add-in keeps of the correction.
    const OWN =
      /^(?:xl\/worksheets\/(?:_rels\/)?sheet\d+\.xml(?:\.rels)?|xl\/customProperty\d+\.bin|customXml\/item\d+\.xml)$/;
    expect(added.filter((name) => !OWN.test(name))).toEqual([]);
    const sheets = openXlsx(saved, () => undefined);
    expect(sheets.map(({ name }) => name)).toContain("短板清单");
    const list = sheets.find(({ name }) => name === "表格");
    expect(list?.values[10]?.[2]).toBe("√");
    expect(list?.rules?.length).toBeGreaterThan(0);
    expect(bench.problems).toEqual([]);
  });

  // Runs wherever LibreOffice is installed.
  (hasOffice ? it : it.skip)("is opened by LibreOffice with what was written", () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "edu-rich-"));
    const file = path.join(folder, "saved.xlsx");
    fs.writeFileSync(file, saved);
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    // Every sheet into a file of its own.
    const filter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1";
    const to = ["--convert-to", filter, "--outdir", folder];
    execFileSync("soffice", [profile, "--headless", ...to, file], { stdio: "ignore" });
    const sheet = (name: string) => fs.readFileSync(path.join(folder, `saved-${name}.csv`), "utf8");
    expect(sheet("表格")).toContain("1.生均图书达标,√,√");
    expect(sheet("进度")).toContain("生均 图书达标,√,※");
    expect(sheet("短板清单")).toContain("教师配备达标");
    fs.rmSync(folder, { recursive: true });
  });
});

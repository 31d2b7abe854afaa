import type { Bench } from "./bench";
import { closeBrowser } from "./browser";
import { openWorkbench } from "./openWorkbench";
import { picture } from "./picture";

/** One page; each test begins with the sample opened anew. */
let bench: Bench;
let isUsed = false;
beforeAll(async () => {
  bench = await openWorkbench();
});
beforeEach(async () => {
  if (isUsed) await bench.reopen();
  isUsed = true;
});
afterAll(closeBrowser);

describe("flagging from the ribbon", () => {
  it("colours what is unmet; a corrected mark loses its colour, an uncorrected one gets it back", async () => {
    expect(await bench.flag("优质均衡", "C3")).toBeNull();
    expect(await bench.run("标注未达标")).toMatch(/已标注 \d+ 张表：未达标 324 项次/);
    await bench.waitForFlag("优质均衡", "C3", true);
    await bench.waitForFlag("优质均衡", "L20", true);
    expect(await bench.flag("优质均衡", "G3")).toBeNull();
    await picture(bench.page.locator("#grid"), "flagged");

    await bench.type("优质均衡", "C3", "√");
    expect(await bench.value("优质均衡", "C3")).toBe("√");
    await bench.waitForFlag("优质均衡", "C3", false);
    await bench.waitForFlag("优质均衡", "C4", true);

    await bench.page.keyboard.press("Control+z");
    await bench.waitForFlag("优质均衡", "C3", true);
    expect(await bench.value("优质均衡", "C3")).toBe("※");
    expect(bench.problems).toEqual([]);
  });

  it("takes all colours off again and leaves the workbook as it was", async () => {
    const before = await bench.exported();
    await bench.run("标注未达标");
    await bench.waitForFlag("现代化监测", "F4", true);
    expect((await bench.exported()) === before).toBe(false);
    expect(await bench.run("取消标注")).toContain("取消");
    await bench.waitForFlag("现代化监测", "F4", false);
    await bench.waitForExport(before);
    expect(bench.problems).toEqual([]);
  });

  it("keeps what was typed so far when the user goes to the ribbon", async () => {
    await bench.goTo("优质均衡", "C3");
    await bench.page.keyboard.type("√");
    expect(await bench.run("标注未达标")).toContain("323 项次");
    expect(await bench.value("优质均衡", "C3")).toBe("√");
    expect(bench.problems).toEqual([]);
  });
});

describe("undoing", () => {
  it("takes back what the user and the add-in did in one order, each in one step, and makes it again; the pane follows", async () => {
    const { pane } = bench;
    const button = (name: string) => pane.getByRole("button", { name, exact: true }).first();
    const states = [await bench.exported()];
    await bench.run("标注未达标");
    states.push(await bench.exported());
    await bench.type("优质均衡", "C3", "√");
    states.push(await bench.exported());
    await bench.run("短板清单");
    states.push(await bench.exported());
    await button("取消标注").waitFor();

    // The keyboard is on the ribbon, where the command was pressed.
    for (const state of states.slice(0, -1).reverse()) {
      await bench.ribbon("短板清单").press("Control+z");
      await bench.waitForExport(state);
    }
    await button("标注").waitFor();
    for (const state of states.slice(1)) {
      await bench.ribbon("短板清单").press("Control+y");
      await bench.waitForExport(state);
    }
    await button("取消标注").waitFor();
    expect(await bench.sheets()).toContain("短板清单");
    expect(bench.problems).toEqual([]);
  });

  it("takes back what a button of the pane did from the grid's toolbar, also after rows with flags were deleted", async () => {
    const { page, pane } = bench;
    const rules = () =>
      page.evaluate(async () =>
        JSON.stringify((await window.workbench.host?.export())?.map((sheet) => sheet.rules))
      );
    const before = await rules();
    await pane.getByRole("button", { name: "标注", exact: true }).click();
    await pane.getByRole("button", { name: "取消标注", exact: true }).first().waitFor();
    const flagged = await rules();
    await page.evaluate(async () => {
      const book = window.workbench.host?.workbook.engine.api.getActiveWorkbook();
      await book?.getActiveSheet().deleteRows(2, 40);
    });
    expect(await rules()).not.toBe(flagged);
    const undo = page.locator('#grid [data-u-command="univer.command.undo"]').first();
    await undo.click();
    expect(await rules()).toBe(flagged);
    await bench.waitForFlag("优质均衡", "C3", true);
    await undo.click();
    expect(await rules()).toBe(before);
    await bench.waitForFlag("优质均衡", "C3", false);
    await pane.getByRole("button", { name: "标注", exact: true }).first().waitFor();
    expect(bench.problems).toEqual([]);
  });
});

import { closeBrowser } from "./browser";
import { openWorkbench } from "./openWorkbench";
import { picture } from "./picture";

afterAll(closeBrowser);

describe("flagging from the ribbon", () => {
  it("colours what is unmet; a corrected mark loses its colour, an uncorrected one gets it back", async () => {
    const bench = await openWorkbench();
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
    const bench = await openWorkbench();
    const exported = () =>
      bench.page.evaluate(async () => JSON.stringify(await window.workbench.host?.export()));
    const before = await exported();
    await bench.run("标注未达标");
    await bench.waitForFlag("现代化监测", "F4", true);
    expect(await exported()).not.toBe(before);
    expect(await bench.run("取消标注")).toContain("取消");
    await bench.waitForFlag("现代化监测", "F4", false);
    expect(await exported()).toBe(before);
    expect(bench.problems).toEqual([]);
  });

  it("keeps what was typed so far when the user goes to the ribbon", async () => {
    const bench = await openWorkbench();
    await bench.goTo("优质均衡", "C3");
    await bench.page.keyboard.type("√");
    expect(await bench.run("标注未达标")).toContain("323 项次");
    expect(await bench.value("优质均衡", "C3")).toBe("√");
    expect(bench.problems).toEqual([]);
  });
});

import { closeBrowser } from "./browser";
import { openWorkbench } from "./openWorkbench";

afterAll(closeBrowser);

describe("the first visit", () => {
  it("leads through flagging, one correction and the ranking, and comes only once", async () => {
    const bench = await openWorkbench();
    const { page } = bench;
    const tour = page.getByRole("region", { name: "三步上手" });
    await tour.getByText("三步上手 1/3").waitFor();
    // What is not the step's own matter does not move it on.
    await bench.type("优质均衡", "N40", "1");
    await tour.getByText("三步上手 1/3").waitFor();
    await bench.run("标注未达标");
    await tour.getByText("三步上手 2/3").waitFor();
    await bench.type("优质均衡", "C4", "√");
    await tour.getByText("三步上手 3/3").waitFor();
    await bench.waitForFlag("优质均衡", "C4", false);
    await bench.run("晾晒排名");
    await tour.getByText("三步都做过了").waitFor();
    await tour.getByRole("button", { name: "知道了" }).click();
    expect(await tour.isVisible()).toBe(false);
    expect(await page.evaluate(() => localStorage.getItem("edu-workbench.tour"))).toBe("done");
    await page.getByRole("button", { name: "样例", exact: true }).click();
    await page.getByRole("button", { name: "不保存，继续打开" }).click();
    await page.waitForFunction(() => document.title.startsWith("taizhou"));
    expect(await tour.isVisible()).toBe(false);
    expect(bench.problems).toEqual([]);
  });
});

import type { BrowserContext } from "playwright-core";
import { closeBrowser } from "./browser";
import { Bench } from "./bench";
import { openWorkbench } from "./openWorkbench";
import { watchPage } from "./watchPage";

afterAll(closeBrowser);

const QUESTION = { name: "上次有改动没有保存" };

/** Another window of the same browser, in which the page has just been opened. */
async function another(context: BrowserContext): Promise<Bench> {
  const page = await context.newPage();
  const address = process.env["EDU_E2E_URL"] ?? "";
  const bench = new Bench(page, watchPage(page, new URL(address).origin));
  await page.goto(address);
  return bench;
}

/** How many workbooks the browser keeps. */
function kept({ page }: Bench): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const request = indexedDB.open("edu-workbench", 1);
        request.onupgradeneeded = () =>
          request.result.createObjectStore("work", { keyPath: "window" });
        request.onsuccess = () => {
          const count = request.result.transaction("work").objectStore("work").count();
          count.onsuccess = () => {
            request.result.close();
            resolve(count.result);
          };
        };
      })
  );
}

/** Tenths of a second: the page waits twenty times as long as keeping took the last time, seconds on a machine that is busy. */
const LONGEST = 900;

async function waitForKept(bench: Bench, wanted: number): Promise<void> {
  for (let tries = 0; tries < LONGEST; tries++) {
    if ((await kept(bench)) === wanted) return;
    await bench.page.waitForTimeout(100);
  }
  throw new Error(`The browser does not keep ${wanted} workbooks.`);
}

describe("work that was not saved", () => {
  it("is asked about when the page is closed, and offered again after it ended without a word", async () => {
    const first = await openWorkbench();
    const context = first.page.context();
    expect(await kept(first)).toBe(0);
    await first.type("优质均衡", "C4", "√");

    const asked = first.page.waitForEvent("dialog");
    await first.page.close({ runBeforeUnload: true });
    const dialog = await asked;
    expect(dialog.type()).toBe("beforeunload");
    await dialog.dismiss();
    expect(await first.value("优质均衡", "C4")).toBe("√");

    await waitForKept(first, 1);
    await first.page.close();
    const second = await another(context);
    const question = second.page.getByRole("dialog", QUESTION);
    await question.getByText("taizhou-2023.xlsx").waitFor();
    await question.getByRole("button", { name: "接着做" }).click();
    await second.page.waitForFunction(() => document.title.startsWith("● taizhou-2023"));
    expect(await second.value("优质均衡", "C4")).toBe("√");
    expect(second.problems).toEqual([]);

    // A window that is open keeps its own work to itself; saving it lets go of what was kept.
    await waitForKept(second, 1);
    const download = second.page.waitForEvent("download");
    await second.page.getByRole("button", { name: "另存为" }).click();
    await download;
    await waitForKept(second, 0);

    await second.type("优质均衡", "C4", "※");
    await waitForKept(second, 1);
    await second.page.getByRole("checkbox", { name: "留存未保存的改动" }).uncheck();
    await waitForKept(second, 0);
    await second.type("优质均衡", "C5", "√");
    await second.page.waitForTimeout(4_000);
    expect(await kept(second)).toBe(0);
    expect(second.problems).toEqual([]);
    await context.close();
  });
});

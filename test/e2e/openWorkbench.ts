import { Bench } from "./bench";
import { browser } from "./browser";
import { watchPage } from "./watchPage";

/** Milliseconds that a busy machine may take for one step. */
const PATIENCE = 60_000;

/** A new page with the workbench, its workbook open and the pane beside it having read it. */
export async function openWorkbench(
  query = "",
  paneSays: RegExp = /识别出 \d+ 张表/
): Promise<Bench> {
  const address = new URL(`${process.env["EDU_E2E_URL"] ?? ""}${query}`);
  const context = await (
    await browser()
  ).newContext({
    viewport: { width: 1440, height: 900 },
    locale: "zh-CN",
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const bench = new Bench(page, watchPage(page, address.origin));
  await page.goto(address.href);
  await bench.pane
    .getByText(paneSays)
    .first()
    .waitFor()
    .catch(() => {
      throw new Error(["The pane did not read the workbook.", ...bench.problems].join("\n"));
    });
  return bench;
}

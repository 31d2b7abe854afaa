import fs from "node:fs";
import path from "node:path";
import { chromium, type Page } from "playwright-core";
import { ExcelHost } from "../../../src/workbench/host/excelHost";
import { openSample } from "../../excel/openSample";
import { chromiumPath } from "../../setup/chromiumPath";
import { openInChromium, type Shown } from "./openInChromium";
import { serveDist } from "./serveDist";

const DARK = { isDarkTheme: true, bodyBackgroundColor: "#262626" };
const LOOKS: Record<string, Shown> = {
  light: { width: 400, height: 640 },
  dark: { width: 400, height: 640, look: DARK },
  narrow: { width: 320, height: 640 },
};
const VIEWS = ["overview", "unmet", "funding", "findings", "settings"];

/**
 * `node --import tsx test/taskpane/chromium/pictures.ts [FOLDER]` takes a picture of every view of the built pane on the
 * sample workbook, in light, dark and 320 px, to assets/pictures or FOLDER.
 */
async function main(folder: string): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  const { origin, stop } = await serveDist();
  const browser = await chromium.launch({
    executablePath: chromiumPath("whole"),
    args: ["--no-sandbox", "--font-render-hinting=none"],
  });
  for (const [name, shown] of Object.entries(LOOKS)) {
    const host = new ExcelHost(openSample());
    const page = await openInChromium(browser, host, shown);
    await page.goto(`${origin}/taskpane.html`);
    await page.locator("#edu-view .edu-card").first().waitFor();
    for (const view of VIEWS) {
      await prepare(page, view);
      await page.screenshot({ path: path.join(folder, `${view}-${name}.png`) });
    }
    await page.close();
    host.dispose();
  }
  await browser.close();
  stop();
}

/** Shows a view in a state that tells something. */
async function prepare(page: Page, view: string): Promise<void> {
  await page.locator(`#edu-tab-${view}`).click();
  await page.locator("#edu-view > *").first().waitFor();
  if (view === "unmet") {
    await page.locator("#edu-view select").selectOption({ label: "现代化监测" });
    await page.locator(".edu-fold").first().click();
  }
  if (view === "settings") await page.locator(".edu-fold").first().click();
  await page.mouse.move(0, 0);
  await page.evaluate(
    () => document.activeElement instanceof HTMLElement && document.activeElement.blur()
  );
  await page.waitForTimeout(300);
}

void main(path.resolve(process.argv[2] ?? "assets/pictures"));

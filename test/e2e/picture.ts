import path from "node:path";
import type { Locator, Page } from "playwright-core";

/** Takes a picture for the README when asked to (EDU_PICTURES=1), so that other runs leave the files as they are. */
export async function picture(what: Page | Locator, name: string): Promise<void> {
  if (!process.env["EDU_PICTURES"]) return;
  await what.screenshot({ path: path.resolve("assets/pictures", `${name}.png`) });
}

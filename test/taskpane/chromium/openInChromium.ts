import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import type { ExcelHost } from "../../../src/workbench/host/excelHost";
import type { WireRequest } from "../../../src/workbench/host/wire";
import type { OfficeLook } from "../../../src/taskpane/theme/themeFor";

const requireFrom = createRequire(path.resolve("package.json"));
const LIBRARY = "@microsoft/office-js/dist/excel-web-16.00.js";

/** How the pane is shown. */
export interface Shown {
  width: number;
  height?: number;
  language?: string;
  look?: OfficeLook;
  /** The system's high contrast. */
  forcedColors?: boolean;
}

/**
 * The built pane in a page of Chromium's, with the published library of Office.js and the embedded Excel behind it. The
 * page stands before the pane was opened: `page.goto(origin + "/taskpane.html")` opens it.
 */
export async function openInChromium(
  browser: Browser,
  host: ExcelHost,
  { width, height = 800, language = "zh-CN", look = {}, forcedColors = false }: Shown
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: look.isDarkTheme ? "dark" : "light",
    forcedColors: forcedColors ? "active" : "none",
    reducedMotion: "reduce",
    deviceScaleFactor: 1,
  });
  await page.exposeFunction("askExcel", async (request: string) => {
    const parsed: WireRequest = JSON.parse(request);
    return JSON.stringify(await host.answer(parsed));
  });
  host.onMessage = (message) => {
    page
      .evaluate(
        (text) => Reflect.get(window, "tellOffice")?.(JSON.parse(text)),
        JSON.stringify(message)
      )
      .catch(() => undefined);
  };
  const library = fs.readFileSync(requireFrom.resolve(LIBRARY), "utf8");
  const office = { displayLanguage: language, officeTheme: look };
  await page.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.fulfill({
      contentType: "text/javascript; charset=utf-8",
      // tsx names functions through a helper of its own, which pages do not have.
      body: `${library}\nperformance.mark("office");{ const __name = (one) => one; (${connect.toString()})(${JSON.stringify(office)}); }`,
    })
  );
  return page;
}

/** Runs in the page, behind the library: its requests go to the embedded Excel, its context is that of `office`. */
function connect(office: object): void {
  const { OfficeExtension, OSF } = window as unknown as {
    OfficeExtension: { SessionBase: { new (): object; _overrideSession: object } };
    OSF: { DDA: { RichApi?: object } };
  };
  const { SessionBase } = OfficeExtension;
  const session = new SessionBase();
  Object.assign(session, {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: "host", headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_data: unknown, _flags: unknown, message: { Body: object }) => ({
        HttpStatusCode: 200,
        ErrorCode: "",
        ErrorMessage: "",
        Headers: {},
        Body: JSON.parse(await Reflect.get(window, "askExcel")(JSON.stringify(message.Body))),
      }),
    }),
  });
  SessionBase._overrideSession = session;
  OSF.DDA.RichApi = {
    ...OSF.DDA.RichApi,
    richApiMessageManager: {
      register: (handler: object) => Promise.resolve(Reflect.set(window, "tellOffice", handler)),
    },
  };
  Reflect.set(window, "Office", {
    HostType: { Excel: "Excel" },
    onReady: () => Promise.resolve({ host: "Excel", platform: "OfficeOnline" }),
    context: { ...office, requirements: { isSetSupported: () => true } },
  });
}

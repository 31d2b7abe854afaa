import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { connectOffice } from "./connectOffice";
import type { ExcelHost } from "./excelHost";

const requireFrom = createRequire(path.resolve("package.json"));

/** The globals that Excel gives an add-in, as far as the embedded host has them. */
export interface OfficeGlobals {
  Excel: typeof Excel;
  OfficeExtension: typeof OfficeExtension;
  Office: {
    context: { requirements: { isSetSupported(name: string, version?: string): boolean } };
  };
}

/**
 * The published Office.js library, unmodified, in a window of its own, with its requests answered by `host`. The
 * library is loaded once; the host of the last call answers. Throws when the library is not installed.
 */
export function loadOfficeJs(host: ExcelHost): OfficeGlobals {
  library ??= loadLibrary();
  const { Excel, OfficeExtension } = library;
  host.onMessage = (message) => toOfficeJs(message);
  connectOffice(OfficeExtension, (request) => host.answer(request));
  return {
    Excel,
    OfficeExtension,
    Office: {
      context: {
        requirements: {
          isSetSupported: (name, version = "1.1") =>
            name === "ExcelApi" && minor(version) <= minor(String(host.state.apiVersion)),
        },
      },
    },
  };
}

let library: OfficeGlobals | null = null;
/** Where Office.js wants to be told of events. */
let toOfficeJs: (message: object) => void = () => undefined;

function loadLibrary(): OfficeGlobals {
  const page = pageOf("https://localhost:3000/taskpane.html");
  const file = requireFrom.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  vm.runInContext(fs.readFileSync(file, "utf8"), page, { filename: file });
  const register = (handler: (message: object) => void) => {
    toOfficeJs = handler;
    return Promise.resolve();
  };
  // Excel's own script registers this name; Office.js gets its events from there.
  Object.assign(page, { OSF: { DDA: { RichApi: { richApiMessageManager: { register } } } } });
  return page as unknown as OfficeGlobals;
}

/** The little of a page that Office.js looks at while it loads, in a realm of its own. */
function pageOf(address: string): vm.Context {
  const page: Record<string, unknown> = {
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, console },
    location: new URL(address),
    navigator: { userAgent: "" },
    document: { readyState: "complete", getElementsByTagName: () => [], addEventListener: none },
    addEventListener: none,
  };
  page["window"] = page;
  page["self"] = page;
  return vm.createContext(page);
}

function none(): void {
  // No event of a page ever reaches Office.js here.
}

function minor(version: string): number {
  return Number(version.split(".")[1] ?? 0);
}

import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { JSDOM } from "jsdom";
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
  const { window } = new JSDOM("<!doctype html><body></body>", {
    url: "https://localhost:3000/taskpane.html",
    runScripts: "outside-only",
  });
  const script = requireFrom.resolve("@microsoft/office-js/dist/excel-web-16.00.js");
  window.eval(fs.readFileSync(script, "utf8"));
  const register = (handler: (message: object) => void) => {
    toOfficeJs = handler;
    return Promise.resolve();
  };
  // Excel's own script registers this name; Office.js gets its events from there.
  Object.assign(window, { OSF: { DDA: { RichApi: { richApiMessageManager: { register } } } } });
  return window as unknown as OfficeGlobals;
}

function minor(version: string): number {
  return Number(version.split(".")[1] ?? 0);
}

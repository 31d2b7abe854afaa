import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { JSDOM } from "jsdom";
import type { ExcelHost } from "./excelHost";
import type { WireRequest } from "./wire";

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
  connect(OfficeExtension, host);
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

/** Undocumented on purpose in the typings: a session whose request executor is replaced. */
interface Session {
  _resolveRequestUrlAndHeaderInfo(): Promise<{ url: string; headers: object }>;
  _createRequestExecutorOrNull(): { executeAsync: Executor };
}
type Executor = (data: unknown, flags: unknown, message: { Body: WireRequest }) => Promise<object>;

function connect(library: object, host: ExcelHost): void {
  const { SessionBase } = library as {
    SessionBase: { new (): Session; _overrideSession: Session };
  };
  const session = new SessionBase();
  session._resolveRequestUrlAndHeaderInfo = () => Promise.resolve({ url: "host", headers: {} });
  session._createRequestExecutorOrNull = () => ({
    // Through JSON, as on the real wire: no object is shared between the add-in and the host.
    executeAsync: async (_data, _flags, message) => ({
      HttpStatusCode: 200,
      ErrorCode: "",
      ErrorMessage: "",
      Headers: {},
      Body: JSON.parse(JSON.stringify(await host.answer(message.Body))),
    }),
  });
  SessionBase._overrideSession = session;
}

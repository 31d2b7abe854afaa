import "../setup/browserWindow";
import { waitFor } from "@testing-library/dom";
import { frameEnUS } from "../../src/i18n/frame/frameEnUS";
import type { Root } from "react-dom/client";

jest.setTimeout(30_000);

const roots: Root[] = [];

beforeEach(() => {
  document.body.innerHTML = '<div id="root"><p class="loading">正在打开…</p></div>';
  Object.defineProperty(document, "readyState", { value: "loading", configurable: true });
});
afterEach(() => {
  for (const root of roots.splice(0)) root.unmount();
  for (const name of ["Office", "Excel"]) Reflect.deleteProperty(globalThis, name);
  jest.restoreAllMocks();
});

/** Runs the pane's script anew, as its page does. */
async function runScript(): Promise<void> {
  jest.resetModules();
  const client = jest.requireActual<typeof import("react-dom/client")>("react-dom/client");
  const { createRoot } = client;
  jest.spyOn(client, "createRoot").mockImplementation((...given) => {
    const root = createRoot(...given);
    roots.push(root);
    return root;
  });
  await import("../../src/taskpane/index");
}

/** Office.js has come, and tells where it runs once it is asked. */
function giveOffice(host: string): jest.Mock {
  const onReady = jest.fn(() => Promise.resolve({ host }));
  const requirements = { isSetSupported: () => true };
  const Office = {
    HostType: { Excel: "Excel" },
    onReady,
    context: { displayLanguage: "zh-CN", requirements },
  };
  Object.assign(globalThis, { Office });
  return onReady;
}

const pageStands = () => document.dispatchEvent(new Event("DOMContentLoaded"));
/** Lets what has begun go on. */
const aMoment = () => new Promise((resolve) => setTimeout(resolve, 20));
const isDrawn = () => document.querySelector("[role=tablist]") !== null;

describe("the pane's script", () => {
  it("waits for Office.js, which may come behind it", async () => {
    await runScript();
    await aMoment();
    expect(document.body.textContent).toBe("正在打开…");
    const onReady = giveOffice("Word");
    pageStands();
    await waitFor(() => expect(document.body.textContent).toContain(frameEnUS.outside.title));
    expect(onReady).toHaveBeenCalledTimes(1);
  });

  it("does not wait where it comes last", async () => {
    jest
      .spyOn(performance, "getEntriesByType")
      .mockReturnValue([{ domContentLoadedEventStart: 12 } as unknown as PerformanceEntry]);
    const onReady = giveOffice("Word");
    await runScript();
    await waitFor(() => expect(onReady).toHaveBeenCalledTimes(1));
  });

  it("says what to do where Office.js has not come", async () => {
    await runScript();
    pageStands();
    await waitFor(() => expect(document.body.textContent).toContain(frameEnUS.outside.title));
  });

  it("asks Excel before the pane is drawn", async () => {
    const drawn: boolean[] = [];
    const run = () => {
      drawn.push(isDrawn());
      return new Promise(() => undefined);
    };
    giveOffice("Excel");
    Object.assign(globalThis, { Excel: { run } });
    await runScript();
    pageStands();
    await waitFor(() => expect(isDrawn()).toBe(true));
    expect(drawn[0]).toBe(false);
  });
});

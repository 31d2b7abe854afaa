import { createRoot } from "react-dom/client";
import { frameStringsFor } from "../i18n/frame/frameStringsFor";
import { App } from "./App";
import type { PaneCalls } from "./excelCalls";
import { loadOverview } from "./frame/loadOverview";
import { loadCore } from "./session/loadCore";
import { paneSession } from "./session/paneSession";

const loadCalls = async (): Promise<PaneCalls> =>
  (await import(/* webpackChunkName: "session" */ "./paneCalls")).paneCalls;

function show(inExcel: boolean): void {
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no element with the id root.");
  const strings = frameStringsFor(inExcel ? Office.context.displayLanguage : navigator.language);
  document.title = strings.title;
  document.documentElement.lang = strings.language;
  const session = inExcel ? paneSession(loadCalls, strings) : null;
  // Excel answers while the pane is drawn.
  session?.open();
  createRoot(root).render(
    <App
      session={session}
      strings={strings}
      officeLook={() => (inExcel ? (Office.context.officeTheme ?? {}) : {})}
    />
  );
}

/** Resolves when the scripts of the page have run that stand in it one behind the other, Office.js among them. */
function pageStands(): Promise<void> {
  const [page] = performance.getEntriesByType("navigation");
  const stands =
    page !== undefined && "domContentLoadedEventStart" in page
      ? page.domContentLoadedEventStart !== 0
      : document.readyState !== "loading";
  if (stands) return Promise.resolve();
  return new Promise((resolve) =>
    document.addEventListener("DOMContentLoaded", () => resolve(), { once: true })
  );
}

// What follows the first paint is fetched while Office gets ready; what does not arrive is asked for again.
for (const load of [loadCalls, loadCore, loadOverview]) load().catch(() => undefined);
void pageStands().then(() => {
  // Without a network the script from Microsoft is missing, and with it the name Office.
  if (typeof Office === "undefined") return show(false);
  return Office.onReady().then(
    ({ host }) => show(host === Office.HostType.Excel),
    () => show(false)
  );
});

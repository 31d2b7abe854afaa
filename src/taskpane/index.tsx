import { createRoot } from "react-dom/client";
import { goToCell } from "../excel/goToCell";
import { HostError } from "../excel/hostError";
import { readWorkbook } from "../excel/readWorkbook";
import { stringsFor } from "../i18n/stringsFor";
import { App } from "./App";
import type { ExcelCalls } from "./excelCalls";

const excelCalls: ExcelCalls = {
  readWorkbook,
  goToCell,
  failureKind: (error) => (error instanceof HostError ? error.kind : null),
};

function show(inExcel: boolean): void {
  const root = document.getElementById("root");
  if (root === null) throw new Error("taskpane.html has no element with the id root.");
  const { displayLanguage, officeTheme } = inExcel
    ? Office.context
    : { displayLanguage: navigator.language, officeTheme: undefined };
  const strings = stringsFor(displayLanguage);
  document.title = strings.title;
  createRoot(root).render(
    <App
      excel={inExcel ? excelCalls : null}
      strings={strings}
      dark={officeTheme?.isDarkTheme ?? false}
    />
  );
}

// Without a network the script from Microsoft is missing, and with it the name Office.
if (typeof Office === "undefined") show(false);
else
  Office.onReady().then(
    ({ host }) => show(host === Office.HostType.Excel),
    () => show(false)
  );

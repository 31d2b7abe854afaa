import type { Bridge } from "./bridge";

/** The part of Office.context that the workbench has, as Excel on the web would give it. */
export function officeContext(bridge: Bridge): object {
  return {
    displayLanguage: bridge.language,
    contentLanguage: bridge.language,
    host: "Excel",
    platform: "OfficeOnline",
    officeTheme: bridge.theme,
    diagnostics: { host: "Excel", platform: "OfficeOnline", version: "16.0.15407.0" },
    requirements: {
      isSetSupported: (name: string, version = "1.1") =>
        (name === "ExcelApi" && minor(version) <= minor(bridge.excelApi)) ||
        (name === "DialogApi" && minor(version) <= 1),
    },
  };
}

function minor(version: string): number {
  return Number(version.split(".")[1] ?? 0);
}

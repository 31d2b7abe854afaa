import type { Bridge } from "./bridge";

/** The newest versions of the other requirement sets that the workbench answers. */
const OTHER_SETS: Record<string, string> = { DialogApi: "1.1", CustomFunctionsRuntime: "1.4" };

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
        minor(version) <= minor(name === "ExcelApi" ? bridge.excelApi : (OTHER_SETS[name] ?? "")),
    },
  };
}

function minor(version: string): number {
  return Number(version.split(".")[1] ?? -1);
}

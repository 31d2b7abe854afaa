import type { SelfTestExcel } from "../../core/present/selfTestReport";

/** Requirement sets with the newest minor version that Microsoft has published, and some to come. */
const SETS: readonly (readonly [name: string, newest: number])[] = [
  ["ExcelApi", 30],
  ["ExcelApiDesktop", 9],
  ["ExcelApiOnline", 1],
  ["CustomFunctionsRuntime", 9],
  ["SharedRuntime", 9],
  ["DialogApi", 9],
  ["RibbonApi", 9],
  ["AddinCommands", 9],
  ["KeyboardShortcuts", 9],
];

/** Version, platform, language and requirement sets of this Excel; nothing about who uses it. */
export function excelUnderTest(): SelfTestExcel {
  const { diagnostics, displayLanguage, requirements } = Office.context;
  return {
    version: diagnostics?.version ?? "",
    platform: String(diagnostics?.platform ?? ""),
    language: displayLanguage ?? "",
    engine: typeof navigator === "undefined" ? "" : navigator.userAgent,
    sets: SETS.map(([name, newest]) => {
      const versions = Array.from({ length: newest }, (_, minor) => `1.${minor + 1}`);
      const found = versions.filter((version) => requirements.isSetSupported(name, version));
      return [name, found.at(-1) ?? ""];
    }),
  };
}

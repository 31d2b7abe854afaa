import type { ILocales } from "@univerjs/core";

type Sentences = NonNullable<ILocales[string]>;

/** Univer's packages with sentences, as named in build/univerFiles.js; each file sets one global. */
const PACKAGES = [
  "Design",
  "Ui",
  "DocsUi",
  "Sheets",
  "SheetsUi",
  "SheetsFormula",
  "SheetsFormulaUi",
  "SheetsNumfmtUi",
  "SheetsConditionalFormattingUi",
] as const;

/** Univer's own sentences in a language ("zhCN", "enUS"), loaded by the page as Univer's packages ship them. */
export function sentences(locale: string): Sentences[] {
  const suffix = locale === "enUS" ? "EnUS" : "ZhCN";
  return PACKAGES.map((name): Sentences => {
    const found: unknown = Reflect.get(globalThis, `Univer${name}${suffix}`);
    if (typeof found !== "object" || found === null)
      throw new Error(`The sentences of Univer's package ${name} were not loaded.`);
    return found as Sentences;
  });
}

import { LocaleType, mergeLocales, Univer } from "@univerjs/core";
import { UniverDocsPlugin } from "@univerjs/docs";
import { UniverDocsUIPlugin } from "@univerjs/docs-ui";
import { UniverFormulaEnginePlugin } from "@univerjs/engine-formula";
import { UniverRenderEnginePlugin } from "@univerjs/engine-render";
import { UniverSheetsPlugin } from "@univerjs/sheets";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsConditionalFormattingUIPlugin } from "@univerjs/sheets-conditional-formatting-ui";
import { UniverSheetsFormulaPlugin } from "@univerjs/sheets-formula";
import { UniverSheetsFormulaUIPlugin } from "@univerjs/sheets-formula-ui";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsNumfmtUIPlugin } from "@univerjs/sheets-numfmt-ui";
import { UniverSheetsUIPlugin } from "@univerjs/sheets-ui";
import { defaultTheme } from "@univerjs/themes";
import { UniverUIPlugin } from "@univerjs/ui";
import type { Surroundings } from "../host/surroundings";
import { sentences } from "./sentences";
import "@univerjs/sheets-numfmt/facade";
import "@univerjs/sheets-ui/facade";
import "@univerjs/ui/facade";

/** Rules are the add-in's matter here, as the host keeps them in Excel's terms; Univer's own menu would not. */
const WITHOUT_RULES_MENU = { "sheet.menu.conditional-formatting": { hidden: true } };

/** Univer's name for a language of Office's. */
export function localeOf(language: string): LocaleType {
  return language.startsWith("zh") ? LocaleType.ZH_CN : LocaleType.EN_US;
}

/** Univer with its grid in an element of the page; every plugin draws with the prebuilt files that the page loads. */
export function screen(
  container: HTMLElement,
  language: string,
  dark: boolean,
  registerFunctions: Surroundings["registerFunctions"]
): Surroundings {
  return {
    start() {
      const locale = localeOf(language);
      const univer = new Univer({
        theme: defaultTheme,
        darkMode: dark,
        locale,
        locales: Object.fromEntries(
          [LocaleType.ZH_CN, LocaleType.EN_US].map((each) => [
            each,
            mergeLocales(...sentences(each)),
          ])
        ),
      });
      univer.registerPlugin(UniverRenderEnginePlugin);
      univer.registerPlugin(UniverFormulaEnginePlugin);
      univer.registerPlugin(UniverUIPlugin, { container, menu: WITHOUT_RULES_MENU });
      univer.registerPlugin(UniverDocsPlugin);
      univer.registerPlugin(UniverDocsUIPlugin);
      univer.registerPlugin(UniverSheetsPlugin);
      univer.registerPlugin(UniverSheetsUIPlugin);
      univer.registerPlugin(UniverSheetsNumfmtPlugin);
      univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
      univer.registerPlugin(UniverSheetsFormulaPlugin);
      univer.registerPlugin(UniverSheetsFormulaUIPlugin);
      univer.registerPlugin(UniverSheetsConditionalFormattingPlugin);
      univer.registerPlugin(UniverSheetsConditionalFormattingUIPlugin, {
        menu: WITHOUT_RULES_MENU,
      });
      return univer;
    },
    registerFunctions,
    onScreen: true,
  };
}

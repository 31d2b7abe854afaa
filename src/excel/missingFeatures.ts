import type { Strings } from "../i18n/zhCN";
import { supportsExcelApi } from "./supportsExcelApi";

/** A feature that an older Excel lacks; the strings say what it means for the user. */
export type Feature = keyof Strings["missing"];

/**
 * The features that this Excel does not have, for the user to be told; [] in Microsoft 365. Each is switched off by
 * itself where it is used. Source: Microsoft's pages on the ExcelApi and CustomFunctionsRuntime requirement sets.
 */
export function missingFeatures(): Feature[] {
  const { requirements } = Office.context;
  const features: [Feature, boolean][] = [
    ["mergedAreas", supportsExcelApi("1.13")],
    ["spills", supportsExcelApi("1.12")],
    ["pageSetup", supportsExcelApi("1.9")],
    ["severalAreas", supportsExcelApi("1.18")],
    ["functions", requirements.isSetSupported("CustomFunctionsRuntime", "1.1")],
  ];
  return features.flatMap(([feature, supported]) => (supported ? [] : [feature]));
}

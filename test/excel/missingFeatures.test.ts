import { missingFeatures } from "../../src/excel/missingFeatures";
import { zhCN } from "../../src/i18n/zhCN";
import { hostFor } from "./hostFor";

describe("missingFeatures", () => {
  it.each([
    [1.18, ["functions"]],
    [1.17, ["severalAreas", "functions"]],
    [1.12, ["mergedAreas", "severalAreas", "functions"]],
    [1.7, ["mergedAreas", "spills", "pageSetup", "severalAreas", "functions"]],
  ])("with ExcelApi %d and no functions runtime are %j, each with a sentence", (api, missing) => {
    hostFor([{ name: "表", values: [[1]] }]).state.apiVersion = api;
    expect(missingFeatures()).toEqual(missing);
    for (const feature of missingFeatures()) expect(zhCN.missing[feature]).toMatch(/。$/);
  });
});

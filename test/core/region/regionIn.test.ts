import { regionIn } from "../../../src/core/region/regionIn";

describe("the place that a title names", () => {
  it.each([
    ["2024—2025学年朗县教育督导评估核查结果", "朗县"],
    ["填报单位：沛县", "沛县"],
    ["2024年红旗区教育达标情况表", "红旗区"],
    ["2024年社旗县特殊教育情况", "社旗县"],
    ["全县学校办学条件情况表", ""],
    // 辉县 is the beginning of 辉县市, in a text and at its end.
    ["辉县市教育局自评表", "辉县市"],
    ["辉县市", "辉县市"],
    // A suffix alone makes no place of 学年辉县.
    ["2024—2025学年辉县市教育现代化自评表", "辉县市"],
    ["2024—2025学年新乡县教育现代化自评表", "新乡县"],
    ["新乡市辉县市", "辉县市"],
    ["关于天台县的报告", "天台县"],
    ["关于印发天台县", "天台县"],
    // A county before its city.
    ["吉安市吉安县教育局", "吉安县"],
    ["吉安市吉安县", "吉安县"],
    ["填报单位：江西省吉安市", "吉安市"],
  ])("in %j is %j", (text, place) => {
    expect(regionIn(text)).toBe(place);
  });
});

import { readCriteria } from "../../../src/core/criterion/readCriteria";

/** A criterion in short: kind, bounds, unit. */
function short(text: string): string | null {
  const criteria = readCriteria(text);
  if (criteria === null) return null;
  return criteria
    .map(({ kind, bounds, unit }) =>
      [kind, ...bounds.map(({ comparison, value }) => `${comparison}${value}`), unit]
        .join(" ")
        .trim()
    )
    .join(" / ");
}

describe("readCriteria", () => {
  it.each([
    ["≥95%", "percent ≥0.95"],
    [">98", "amount >98"],
    ["达到85%以上", "percent ≥0.85"],
    ["不低于6000元", "amount ≥6000 元"],
    ["不超过2000人", "amount ≤2000 人"],
    ["控制在0.35以内", "amount ≤0.35"],
    ["小于0.35", "amount <0.35"],
    ["95以上", "amount ≥95"],
    ["100%", "percent ≥1"],
    ["1:15", "ratio ≥0.06666666666666667"],
    ["≤17:1", "ratio ≤17"],
    ["0.4~0.5", "amount ≥0.4 ≤0.5"],
    ["<0.4/<0.35", "amount <0.4 / amount <0.35"],
    ["Ⅲ级以上", "level ≥3"],
    ["保持95以上", "amount ≥95"],
  ])("reads the bureau's own %s", (text, meaning) => {
    expect(short(text)).toBe(meaning);
  });

  it.each([
    ["＞９８", "amount >98"],
    [" ≥ 95 % ", "percent ≥0.95"],
    [">=95%", "percent ≥0.95"],
    ["≧0.5", "amount ≥0.5"],
    ["1：15", "ratio ≥0.06666666666666667"],
    ["40～50%", "percent ≥0.4 ≤0.5"],
    ["0.4-0.5", "amount ≥0.4 ≤0.5"],
    ["40%至50%之间", "percent ≥0.4 ≤0.5"],
    ["不低于1.2万元", "amount ≥12000 元"],
    ["≥36,703元", "amount ≥36703 元"],
    ["≥4.5㎡/生", "amount ≥4.5 平方米"],
    ["达到百分之85", "percent ≥0.85"],
    ["低于0.15", "amount <0.15"],
    ["95%及以上", "percent ≥0.95"],
    ["不少于1:15", "ratio ≥0.06666666666666667"],
    ["IV级以上", "level ≥4"],
    ["45人以内/50人以内", "amount ≤45 人 / amount ≤50 人"],
    ["≥-5%", "percent ≥-0.05"],
  ])("reads %s as it is written by others", (text, meaning) => {
    expect(short(text)).toBe(meaning);
  });

  it.each([
    "",
    "95",
    "95%",
    "17:1",
    "三级以上",
    "Ⅲ级",
    "95左右",
    "约95",
    "不低于当地公务员平均工资",
    "小于5以上",
    "超过98以上",
    "≥",
    "≥九十五",
    "0.5~0.4",
    "<0.4/0.35",
    "≥95%元",
    "达到100%、95%以上",
    "1:0",
    "每12个班级配备1间以上",
    "5‰以上",
  ])("does not guess at “%s”", (text) => {
    expect(readCriteria(text)).toBeNull();
  });

  it("reads a range in one unit, said once or twice, and none in two", () => {
    expect(short("20~30元")).toBe("amount ≥20 ≤30 元");
    expect(short("20元~30元")).toBe("amount ≥20 ≤30 元");
    expect(readCriteria("20人~30元")).toBeNull();
    expect(readCriteria("30~20元")).toBeNull();
  });
});

import { isChecklist, type Evidence } from "../../../../src/core/kind/checklist/evidence";

const GOOD: Evidence = {
  placeShare: 1,
  indicatorNames: ["1.教师学历达到要求", "2.骨干教师达到要求"],
  hasLegend: true,
  hasTotals: true,
  words: "创建达标情况表",
};

describe("isChecklist", () => {
  it("wants places, sentences and a word of the subject", () => {
    expect(isChecklist(GOOD)).toBe(true);
    expect(isChecklist({ ...GOOD, hasLegend: false, hasTotals: false })).toBe(true);
    expect(isChecklist({ ...GOOD, hasLegend: false, hasTotals: false, words: "各县材料" })).toBe(
      false
    );
  });

  it("takes no roster, timetable or duty list, whatever else they have", () => {
    expect(isChecklist({ ...GOOD, words: "培训签到表 姓名 单位" })).toBe(false);
    expect(isChecklist({ ...GOOD, indicatorNames: ["周一", "周二", "周三"] })).toBe(false);
    expect(isChecklist({ ...GOOD, indicatorNames: ["3月1日", "3月2日"] })).toBe(false);
  });

  it("takes names that no list knows only with a legend, totals and words of the subject", () => {
    const unknown = { ...GOOD, placeShare: 0, words: "各县达标监测" };
    expect(isChecklist(unknown)).toBe(true);
    expect(isChecklist({ ...unknown, hasTotals: false })).toBe(false);
    expect(isChecklist({ ...unknown, words: "社团活动达标监测" })).toBe(false);
  });

  it("wants different indicators, and two of them at least", () => {
    expect(isChecklist({ ...GOOD, indicatorNames: ["1.教师学历"] })).toBe(false);
    expect(isChecklist({ ...GOOD, indicatorNames: ["完成", "完成", "完成"] })).toBe(false);
  });
});

import { doubtOf, type Evidence } from "../../../../src/core/kind/checklist/evidence";

const named = (names: readonly string[]) => names.map((name) => ({ name, path: [] }));

const GOOD: Evidence = {
  placeShare: 1,
  indicators: named(["1.教师学历达到要求", "2.骨干教师达到要求"]),
  hasLegend: true,
  hasTotals: true,
  headed: false,
  words: "创建达标情况表",
  nameless: false,
  telling: true,
  oneSided: false,
  twoSided: false,
  inWords: false,
};

const isTaken = (evidence: Partial<Evidence>) => doubtOf({ ...GOOD, ...evidence }) === null;

describe("what speaks for a checklist", () => {
  it("is places, sentences and a word of the subject", () => {
    expect(isTaken({})).toBe(true);
    expect(isTaken({ hasLegend: false, hasTotals: false })).toBe(true);
    expect(isTaken({ hasLegend: false, hasTotals: false, words: "各县材料" })).toBe(false);
  });

  it("takes met and unmet of items of education for what they are, with nothing else to tell", () => {
    const bare = { hasLegend: false, hasTotals: false, words: "各县材料" };
    expect(isTaken({ ...bare, twoSided: true })).toBe(true);
    expect(isTaken({ ...bare, twoSided: true, indicators: named(["1.雨伞", "2.手电筒"]) })).toBe(
      false
    );
  });

  it("takes no roster, timetable or duty list, whatever else they have", () => {
    expect(doubtOf({ ...GOOD, words: "培训签到表 姓名 单位" })).toMatch(/人员名单/);
    expect(isTaken({ indicators: named(["周一", "周二", "周三"]) })).toBe(false);
    expect(doubtOf({ ...GOOD, indicators: named(["3月1日", "3月2日"]) })).toMatch(/日期/);
  });

  it("takes names that no list knows only with a legend, totals and words of the subject", () => {
    const unknown = { placeShare: 0, words: "各县达标监测" };
    expect(isTaken(unknown)).toBe(true);
    expect(isTaken({ ...unknown, hasTotals: false })).toBe(false);
    expect(isTaken({ ...unknown, words: "社团活动达标监测" })).toBe(false);
  });

  it("wants different indicators, and two of them at least", () => {
    expect(isTaken({ indicators: named(["1.教师学历"]) })).toBe(false);
    expect(isTaken({ indicators: named(["完成", "完成", "完成"]) })).toBe(false);
  });

  it("tells indicators of the same words apart by what they stand under", () => {
    const under = (...paths: readonly string[]) =>
      paths.map((path) => ({ name: "达到要求", path: [path] }));
    expect(isTaken({ indicators: under("教师", "校舍", "经费") })).toBe(true);
    expect(isTaken({ indicators: under("教师", "教师", "教师") })).toBe(false);
    const dated = (path: readonly string[]) => ["3月1日", "3月2日"].map((name) => ({ name, path }));
    expect(isTaken({ indicators: dated([]) })).toBe(false);
    expect(isTaken({ indicators: dated(["完成时限"]) })).toBe(true);
  });

  it("takes no list of problems whose ticks say that there is one", () => {
    const problems = { words: "督导检查发现问题分布表", oneSided: true, hasLegend: false };
    expect(doubtOf({ ...GOOD, ...problems })).toMatch(/问题/);
    expect(isTaken({ ...problems, hasLegend: true })).toBe(true);
    expect(isTaken({ ...problems, words: "未达标问题分布表" })).toBe(true);
  });

  it("takes no sheet whose only marks are dashes", () => {
    expect(isTaken({ telling: false })).toBe(false);
  });
});

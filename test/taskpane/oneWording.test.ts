import { NETTING } from "../../src/core/present/fundingReport";
import { schoolsReport } from "../../src/core/present/schoolsReport";
import { targetsReport } from "../../src/core/present/targetsReport";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { toolsZhCN } from "../../src/i18n/tools/toolsZhCN";
import { zhCN } from "../../src/i18n/zhCN";
import { gridOf } from "../core/gridOf";
import { sampleSchools } from "../core/kind/schools/sampleSchools";

/** What report sheets say in Chinese; the pane has sentences of its own since it speaks English too. */
describe("the pane in Chinese says what the report sheets say", () => {
  it("of the two sums of needs", () => expect(zhCN.funding.note).toBe(NETTING));

  it("of targets: what they are called by how they stand, and what the columns mean", () => {
    const grid = gridOf(
      `
主要指标
指标|属性|2020年|2025年
1.巩固率（%）|约束性|90|≥95
2.入学率（%）|预期性|96|≥95
3.满意度（%）|预期性|>90|≥95`,
      "指标"
    );
    const models = reviewWorkbook([grid]).models.filter((model) => model.kind === "targets");
    const [table] = targetsReport(models, "")?.tables ?? [];
    const { targets } = toolsZhCN;
    expect(table?.note).toBe(targets.note);
    expect(table?.rows.map(([state]) => state)).toEqual([
      expect.stringMatching(`^(${targets.unmet}|${targets.risk})`),
      targets.met,
      targets.unknown,
    ]);
    expect([zhCN.targets.met, zhCN.targets.unmet, zhCN.targets.unknown]).toEqual([
      targets.met,
      targets.unmet,
      targets.unknown,
    ]);
  });

  it("of what schools lack", () => {
    const grid = sampleSchools(`
甲小学|450|5|1|1|5|6.2|2100|2.5
乙小学|370|5|1|1|5|3.7|2100|2.5`);
    const models = reviewWorkbook([grid]).models.filter((model) => model.kind === "schools");
    const lacking = schoolsReport(models, "")?.tables.find(({ heading }) =>
      heading.endsWith("还差")
    );
    expect(toolsZhCN.schools.note.split("差异系数")[0]).toBe(lacking?.note);
  });
});

import { totalKind } from "../../../../src/core/kind/checklist/totalWords";

describe("totalKind", () => {
  it.each([
    ["总达成度 除第31项外，暂按30项指标计算。达标项目数/总项目数（30）=总达成度（%）", "rate"],
    ["达成度（%）", "rate"],
    ["达标率", "rate"],
    ["未达标项目数", "unmet"],
    ["短板数（个）", "unmet"],
    ["达标项数", "met"],
    ["合计", "met"],
    ["小计", "met"],
    ["排名", "other"],
    ["总项目数", "other"],
    ["较上年提升（百分点）达成度", "other"],
  ])("reads %j as %s", (label, kind) => {
    expect(totalKind(label)).toBe(kind);
  });

  it.each(["1.教师学历", "责任科室", "", "备注", "25.所有学校制定章程"])(
    "takes %j for no total",
    (label) => {
      expect(totalKind(label)).toBeNull();
    }
  );
});

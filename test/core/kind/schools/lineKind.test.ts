import { lineKind } from "../../../../src/core/kind/schools/lineKind";

describe("lineKind", () => {
  it.each([
    ["合计", "total"],
    ["全县合计", "total"],
    ["小 计", "total"],
    ["平均值", "mean"],
    ["县均", "mean"],
    ["小学平均", "mean"],
    ["差异系数", "cv"],
    ["标准差", "other"],
    ["差异系数标准", "other"],
    ["全省平均", "other"],
    ["达标校数", "metSchools"],
    ["未达标学校数（所）", "unmetSchools"],
    ["达标率", "metShare"],
    ["未达标率", "other"],
    ["达标值", "other"],
    ["标准化实验小学", null],
    ["平均村小学", null],
    ["城关镇初级中学", null],
  ])("reads %s as %s", (label, kind) => {
    expect(lineKind(label)).toBe(kind);
  });
});

import { outlookOf } from "../../../../src/core/kind/targets/outlook";
import type { Reading, TargetLine, TargetsModel } from "../../../../src/core/kind/targets/model";

const reading = (value: number): Reading => ({ value, comparison: null, text: String(value) });

function line(
  name: string,
  attribute: TargetLine["attribute"],
  baseline: number | null,
  value: number,
  target: number
): TargetLine {
  return {
    name,
    section: "",
    attribute,
    percent: true,
    parts: [
      {
        label: "",
        valueCell: "C3",
        targetCell: "D3",
        value: reading(value),
        target: reading(target),
        baseline: baseline === null ? null : reading(baseline),
        valueIsBaseline: baseline === null,
      },
    ],
  };
}

function model(...rows: TargetLine[]): TargetsModel {
  return {
    kind: "targets",
    sheet: "目标",
    title: "",
    area: { top: 0, left: 0, bottom: 3, right: 3 },
    rows,
    years: { baseline: 2020, value: 2023, target: 2025 },
    errors: [],
    notUnderstood: [],
    reading: [],
  };
}

describe("the outlook of a part", () => {
  it("is what is left of the way, the share done and what each year still needs", () => {
    const [one] = outlookOf(model(line("公办园占比（%）", null, 45, 57, 60)));
    expect(one).toMatchObject({ distance: 3, share: 0.8, yearly: 1.5, atRisk: false });
    expect(one?.pace).toBeCloseTo(Math.sqrt(60 / 57) - 1, 12);
  });

  it("falls where the figure is to fall", () => {
    const [one] = outlookOf(model(line("近视率（%）", null, 55, 53, 50)));
    expect(one).toMatchObject({ distance: 3, share: 0.4, yearly: -1.5 });
  });

  it("puts binding targets at risk on top: behind the time that is gone, not merely unmet", () => {
    const order = outlookOf(
      model(
        line("预期", "预期性", 40, 41, 60),
        line("约束而跟上", "约束性", 40, 56, 60),
        line("约束而落后", "约束性", 40, 45, 60),
        line("约束而达到", "约束性", 40, 61, 60)
      )
    );
    expect(order.map(({ line: { name }, atRisk }) => [name, atRisk])).toEqual([
      ["约束而落后", true],
      ["约束而跟上", false],
      ["约束而达到", false],
      ["预期", false],
    ]);
  });

  it("has no growth from nothing, and needs nothing once met", () => {
    const [from0, met] = outlookOf(
      model(line("比例（%）", null, null, 0, 60), line("比例（%）", null, 50, 61, 60))
    );
    expect(from0).toMatchObject({ yearly: 30, pace: null, share: null });
    expect(met).toMatchObject({ distance: 0, yearly: null, pace: null });
  });
});

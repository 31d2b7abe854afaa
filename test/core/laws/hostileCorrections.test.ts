import fc from "fast-check";
import type { Corrections } from "../../../src/core/correction/corrections";
import { newCorrection } from "../../../src/core/correction/newCorrection";
import { correctionsText, parseCorrections } from "../../../src/core/correction/parseCorrections";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import { gridOf } from "../gridOf";

const grid = gridOf(`
义务教育优质均衡创建进度表
一级指标|二级指标|椒江区|黄岩区|路桥区
资源配置|1.每百名学生拥有高于规定学历教师数|※|√|√
|2.每百名学生拥有县级以上骨干教师数|※|※|√
保障程度|3.特殊教育学校生均公用经费不低于6000元|√|√|√
注：“√”表示已达标，“※”表示未达标。`);
const own = newCorrection(grid, { top: 1, left: 0, bottom: 4, right: 4 });
const range = fc.constantFrom(
  own.range,
  "A1",
  "B3:C4",
  "C4:A1",
  "A1:XFD1048576",
  "XFD1048576",
  "XFD1:XFD1048576",
  "A1048576:XFD1048576",
  "H9:K20"
);
const identity = fc.record({
  kind: fc.constantFrom("checklist" as const, "funding" as const, null),
  title: fc.constantFrom("", own.identity?.title ?? "", "别的表"),
  header: fc.oneof(
    fc.constant(own.identity?.header ?? []),
    fc.subarray(own.identity?.header ?? [])
  ),
  nth: fc.nat(2),
  of: fc.nat(3),
});
const table = fc.record(
  {
    sheet: fc.constantFrom("表", "没有的表", ""),
    range,
    identity,
    ignored: fc.boolean(),
    kind: fc.constantFrom("checklist", "funding", "targets", "statistics", "schools"),
    area: range,
    transposed: fc.boolean(),
    legend: fc.array(
      fc.record({
        mark: fc.constantFrom("√", "※", "", "长".repeat(300)),
        status: fc.constantFrom("met", "unmet", "zero", "excluded"),
      }),
      { maxLength: 3 }
    ),
    indicators: fc.array(fc.record({ key: fc.string(), excluded: fc.boolean() }), { maxLength: 2 }),
    benchmark: fc.string(),
  },
  { requiredKeys: ["sheet", "range"] }
);
const tables = fc.array(table, { maxLength: 4 });
const textOf = (list: unknown) => JSON.stringify({ version: 1, tables: list });

describe("corrections that a workbook keeps", () => {
  it("never make the review throw, whatever they say, and are all accounted for", () => {
    fc.assert(
      fc.property(tables, (list) => {
        const corrections = parseCorrections(textOf(list));
        if (corrections === null) throw new Error("refused");
        const review = reviewWorkbook([grid], corrections);
        const again = parseCorrections(correctionsText(review.corrections));
        expect(again).toEqual(JSON.parse(JSON.stringify(review.corrections)));
        expect(review.notApplied.length).toBeLessThanOrEqual(list.length);
      }),
      { numRuns: 300 }
    );
  });

  it("are refused as a whole where a range is none of a sheet", () => {
    for (const wrong of ["XFE1", "A1048577", "ZZZ9999999", "A1:XFE2", "A1:A1048577", "A0", "a1"]) {
      expect(parseCorrections(textOf([{ sheet: "表", range: wrong }]))).toBeNull();
      expect(parseCorrections(textOf([{ sheet: "表", range: "A1", area: wrong }]))).toBeNull();
    }
  });

  it("are read or refused, never thrown at, whatever stands in the setting", () => {
    const whole = correctionsText({ tables: [own] } satisfies Corrections);
    const damaged = fc
      .tuple(fc.nat(whole.length), fc.nat(20), fc.string({ maxLength: 6 }))
      .map(([at, cut, text]) => whole.slice(0, at) + text + whole.slice(at + cut));
    fc.assert(
      fc.property(fc.oneof(damaged, fc.json(), fc.jsonValue()), (setting) => {
        const corrections = parseCorrections(setting);
        if (corrections !== null) reviewWorkbook([grid], corrections);
      }),
      { numRuns: 300 }
    );
  });
});

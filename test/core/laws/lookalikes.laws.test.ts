import fc from "fast-check";
import type { RawCell } from "../../../src/core/cell/rawCell";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";

const PEOPLE = "职工甲 职工乙 职工丙 职工丁 职工戊 职工己 职工庚 职工辛 职工壬 职工癸".split(" ");
const COUNTIES = "椒江区 黄岩区 路桥区 临海市 温岭市 玉环市 天台县 仙居县 三门县".split(" ");
const MARKS = ["√", "×", "○", "●", "", "1", "0", "是", "否", "/", "-"];

/** A list with a heading line: names down the side, one column an item, cells drawn from `cells`. */
function listOf(
  heading: string,
  names: readonly string[],
  items: fc.Arbitrary<string[]>,
  cells: fc.Arbitrary<RawCell>,
  titles: readonly string[],
  notes: readonly string[] = [""]
): fc.Arbitrary<RawCell[][]> {
  return fc
    .record({
      title: fc.constantFrom(...titles),
      note: fc.constantFrom(...notes),
      names: fc.shuffledSubarray([...names], { minLength: 3 }),
      items,
    })
    .chain(({ title, note, names: chosen, items: columns }) =>
      fc
        .array(fc.array(cells, { minLength: columns.length, maxLength: columns.length }), {
          minLength: chosen.length,
          maxLength: chosen.length,
        })
        .map((rows): RawCell[][] => [
          [title],
          [heading, ...columns],
          ...chosen.map((name, k) => [name, ...(rows[k] ?? [])]),
          [note],
        ])
    );
}

function expectLeftAlone(values: RawCell[][]): void {
  const review = reviewWorkbook([{ sheet: "登记", top: 0, left: 0, values }]);
  expect(review).toMatchObject({ unrecognised: ["登记"], highlights: [] });
  expect(review.tables).toEqual([]);
  expect(review.models).toEqual([]);
}

const dates = fc
  .record({
    month: fc.integer({ min: 1, max: 12 }),
    from: fc.integer({ min: 1, max: 20 }),
    days: fc.integer({ min: 3, max: 8 }),
  })
  .map(({ month, from, days }) =>
    Array.from({ length: days }, (_, k) => `${month}月${from + k}日`)
  );
const mark = fc.constantFrom<RawCell>(...MARKS, 1, 0, null);

describe("a sheet that only looks like a table the program knows", () => {
  it("is left alone: people by date, whatever is ticked and whatever a note says of it", () => {
    fc.assert(
      fc.property(
        listOf(
          "姓名",
          PEOPLE,
          dates,
          mark,
          ["考勤表", "3月份签到情况", "值班安排"],
          ["", "注：“√”表示出勤，“×”表示缺勤。"]
        ),
        expectLeftAlone
      ),
      { numRuns: 200 }
    );
  });

  it("is left alone: people by question", () => {
    const questions = fc.shuffledSubarray(
      ["是否参加课后服务", "是否满意作业量", "是否完成培训", "是否提交总结", "是否达到学时要求"],
      { minLength: 3 }
    );
    fc.assert(
      fc.property(
        listOf("姓名", PEOPLE, questions, mark, ["问卷结果", "教师培训登记表"]),
        expectLeftAlone
      ),
      { numRuns: 200 }
    );
  });

  it("is left alone: counties by date", () => {
    fc.assert(
      fc.property(
        listOf(
          "县（市、区）",
          COUNTIES,
          dates,
          mark,
          ["暑期值班安排表", "疫情日报"],
          ["", "注：打√为当日值班。"]
        ),
        expectLeftAlone
      ),
      { numRuns: 200 }
    );
  });

  it("is left alone: counties with head counts, areas or amounts that are compared with nothing and added to nothing", () => {
    const measures = fc.shuffledSubarray(
      ["小学在校生数", "初中在校生数", "教职工数", "校舍面积（㎡）", "总投资（万元）", "学校数"],
      {
        minLength: 2,
      }
    );
    const figure = fc.oneof(
      fc.integer({ min: 0, max: 90000 }),
      fc.constantFrom(0, 1),
      fc.constant(null)
    );
    fc.assert(
      fc.property(
        listOf("县（市、区）", COUNTIES, measures, figure, ["教育事业基本情况表", "学校建设情况"]),
        expectLeftAlone
      ),
      { numRuns: 200 }
    );
  });

  it("is left alone: a page of sentences, even about 达标 and 经费", () => {
    const sentence = fc.constantFrom(
      "一、总体情况",
      "椒江区达标21项，未达标9项（√表示达标，※表示未达标）。",
      "浙江省普通高中生均一般公共预算教育经费指标值36703元。",
      "台州市较2021年定基增长29.63%，生均差额-8390元。",
      "达成度70%",
      "浙江省",
      "台州市",
      "√",
      ""
    );
    fc.assert(
      fc.property(
        fc
          .array(sentence, { maxLength: 20 })
          .map((lines) => lines.map((line): RawCell[] => [line])),
        expectLeftAlone
      ),
      { numRuns: 200 }
    );
  });
});

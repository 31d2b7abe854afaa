import fc from "fast-check";
import { achievementRate } from "../../../src/core/measure/achievementRate";
import { summarise } from "../../../src/core/edu/summarise";
import { unmetCount } from "../../../src/core/measure/unmetCount";

const argument = (name: string, cells: unknown[][]) => ({ name, cells });
const summary = (
  figure: typeof achievementRate,
  marks: unknown[][],
  legend?: string,
  split = false
) =>
  summarise(
    argument("标记", marks),
    argument("图例", [[legend]]),
    argument("按列", [[split]]),
    figure
  );

const mark = fc.constantFrom(
  "√",
  "√ ",
  "✓",
  "※",
  "×",
  "-",
  "－",
  "*",
  "——",
  "/",
  "",
  null,
  1,
  "0",
  true
);
const column = fc
  .array(mark, { minLength: 1, maxLength: 40 })
  .map((marks) => marks.map((m) => [m]));

describe("achievement rate of an area", () => {
  it("counts 30 of 31 where one is not counted, and a √ with a space behind it", () => {
    const marks = [...Array<string>(20).fill("√"), "√ ", ...Array<string>(9).fill("※"), "——"];
    expect(
      summary(
        achievementRate,
        marks.map((m) => [m])
      )
    ).toEqual([[0.7]]);
  });

  it("lies in [0, 1], or there is nothing to judge", () => {
    fc.assert(
      fc.property(column, (marks) => {
        const [[rate] = []] = summary(achievementRate, marks);
        if (typeof rate === "number") expect(rate >= 0 && rate <= 1).toBe(true);
        else expect(rate).toMatchObject({ code: "#N/A" });
      })
    );
  });

  it("does not change when blank rows are added or rows are put in another order", () => {
    fc.assert(
      fc.property(column, (marks) => {
        const rate = summary(achievementRate, marks);
        expect(summary(achievementRate, [...marks, [null], [""]])).toEqual(rate);
        expect(summary(achievementRate, [...marks].reverse())).toEqual(rate);
      })
    );
  });

  it("does not change when the marks are swapped along with the legend", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1 }), (met) => {
        const a = met.map((is) => [is ? "√" : "※"]);
        const b = met.map((is) => [is ? "※" : "√"]);
        expect(summary(achievementRate, b, "“※”表示达标，“√”表示未达标")).toEqual(
          summary(achievementRate, a, "“√”表示达标，“※”表示未达标")
        );
      })
    );
  });

  it("and the unmet count make up the whole: met + unmet = counted", () => {
    fc.assert(
      fc.property(column, (marks) => {
        const [[rate] = []] = summary(achievementRate, marks);
        const [[unmet] = []] = summary(unmetCount, marks);
        if (typeof rate !== "number" || typeof unmet !== "number") return;
        const counted = marks.filter(([m]) => !["——", "/", "", null].includes(m as string)).length;
        expect(Math.round(rate * counted) + unmet).toBe(counted);
      })
    );
  });

  it("by column is the same as each column alone", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(mark, mark, mark), { minLength: 1 }), (rows) => {
        const alone = [0, 1, 2].map(
          (k) =>
            summary(
              achievementRate,
              rows.map((row) => [row[k]])
            )[0]?.[0]
        );
        expect(summary(achievementRate, rows, undefined, true)).toEqual([alone]);
      })
    );
  });

  it("names an unknown mark and does not count it", () => {
    expect(summary(achievementRate, [["√"], ["√?"]])).toEqual([
      [{ code: "#VALUE!", reason: "“标记”区域第2行的标记“√?”没有说明含义。" }],
    ]);
  });

  it("takes a 0 among written marks for a blank, as older Excel hands it over, unless the legend explains it", () => {
    expect(summary(achievementRate, [["√"], [0], ["※"]])).toEqual([[0.5]]);
    expect(summary(achievementRate, [["√"], [0]], "√表示达标，0表示未达标")).toEqual([[0.5]]);
    expect(summary(achievementRate, [["√"], [0]], "√表示达标，空白表示未达标")).toEqual([[0.5]]);
    const columns = [
      ["√", 0],
      ["√", 1],
    ];
    expect(summary(achievementRate, columns, undefined, true)).toEqual([[1, 0.5]]);
    expect(summary(achievementRate, [[1], [0]])).toEqual([[0.5]]);
    expect(summary(achievementRate, [[0], [0]])).toEqual([[0]]);
  });

  it("does not use a mark that the legend contradicts itself on", () => {
    expect(summary(achievementRate, [["√"]], "√表示达标。√表示未达标")[0]?.[0]).toMatchObject({
      reason: "“标记”的标记“√”在图例里有两种说法。",
    });
  });
});

import { gap } from "../../src/core/measure/gap";
import { growth } from "../../src/core/measure/growth";
import { baseYearActual } from "../../src/core/measure/baseYearActual";
import { need } from "../../src/core/measure/need";
import { roundHalfUp } from "../../src/core/quantity/roundHalfUp";
import { readWorkbook } from "./readWorkbook";

const workbook = readWorkbook();

/** The six funding blocks of 2023: sheet, first column of the block (指标值 增长 差额 经费), rows of regions. */
const BLOCKS: [sheet: string, stage: string, column: number, from: number, to: number][] = [
  ["高中中职幼儿园", "普通高中", 1, 6, 17],
  ["高中中职幼儿园", "中等职业教育", 5, 6, 17],
  ["高中中职幼儿园", "幼儿园", 9, 6, 17],
  ["义务教育", "普通初中", 1, 6, 17],
  ["义务教育", "普通小学", 5, 6, 17],
  ["人均总投入", "人均", 1, 5, 15],
];
const WRONG = ["中等职业教育 市本级", "中等职业教育 天台县"];

interface Row {
  name: string;
  target: number;
  growth: number | null;
  gap: number | null;
  need: number | null;
}

const rows: Row[] = BLOCKS.flatMap(([sheet, stage, column, from, to]) =>
  Array.from({ length: to - from + 1 }, (_row, k) => {
    const [region] = workbook.row(sheet, from + k, 0, 0);
    const [target, percent, difference, money] = workbook
      .row(sheet, from + k, column, column + 3)
      .map((cell) => (typeof cell === "number" ? cell : null));
    return {
      name: `${stage} ${String(region)}`,
      target: target ?? Number.NaN,
      growth: percent ?? null,
      gap: difference ?? null,
      need: money ?? null,
    };
  })
).filter((row) => !Number.isNaN(row.target) && row.gap !== null);

/** The 2021 figures that give the printed gap, whatever it and the target were rounded from; in steps of 0.05 yuan. */
function candidates(row: Row): { actual: number; target: number }[] {
  const found: { actual: number; target: number }[] = [];
  for (let t = -10; t < 10; t++)
    for (let d = -10; d < 10; d++) {
      const target = row.target + t / 20;
      found.push({ target, actual: target + (row.gap ?? 0) + d / 20 });
    }
  return found.filter(
    ({ actual, target }) =>
      roundHalfUp(target, 0) === row.target && roundHalfUp(gap(actual, target), 0) === row.gap
  );
}

const agrees = (row: Row) =>
  row.growth === null ||
  candidates(row).some(
    ({ actual, target }) => roundHalfUp((growth(actual, target) as number) * 100, 2) === row.growth
  );

describe("the funding tables of 2023, rebuilt from the figures of 2021", () => {
  it("holds what was printed: 63 rows with a gap", () => {
    expect(rows).toHaveLength(63);
  });

  it.each(rows.filter(({ name }) => !WRONG.includes(name)))(
    "$name: a figure of 2021 gives the printed growth and gap at once",
    (row) => {
      expect(agrees(row)).toBe(true);
    }
  );

  it.each(rows.filter(({ name }) => WRONG.includes(name)))(
    "$name: no figure of 2021 gives what is printed, the target must be another",
    (row) => {
      expect(agrees(row)).toBe(false);
      expect(agrees({ ...row, target: 29324 }) || agrees({ ...row, target: 29325 })).toBe(true);
    }
  );

  it.each(rows.filter(({ growth: printed, name }) => printed !== null && !WRONG.includes(name)))(
    "$name: EDU.ACTUAL of the printed growth gives the printed gap, within the rounding of the growth",
    (row) => {
      const ends = [-0.005, 0.005].map((half) => {
        const rate = ((row.growth ?? 0) + half) / 100;
        return gap(baseYearActual(row.target, rate) as number, row.target);
      });
      const room = 0.5 + 0.5 * Math.abs((row.gap ?? 0) / row.target);
      expect(row.gap).toBeGreaterThanOrEqual(Math.min(...ends) - room);
      expect(row.gap).toBeLessThanOrEqual(Math.max(...ends) + room);
    }
  );

  it.each(rows)(
    "$name: a number of students gives the printed 应增经费 with the printed gap",
    (row) => {
      const actual = row.target + (row.gap ?? 0);
      const students = Math.round(((row.need ?? 0) * 1e8) / (row.gap ?? 1));
      expect(students).toBeGreaterThan(0);
      expect(roundHalfUp(need(actual, row.target, students) as number, 2)).toBe(row.need);
    }
  );
});

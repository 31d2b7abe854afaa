import fc from "fast-check";
import type { Grid } from "../../../src/core/sheet/grid";
import type { RawCell } from "../../../src/core/cell/rawCell";
import { balancedDevelopment2017 } from "../../../src/core/standard/balancedDevelopment2017";
import type { SchoolLevel } from "../../../src/core/standard/schoolLevel";

/** A table of schools as its author knows it. Figures are whole hundredths, so that they are exact. */
export interface SchoolsSpec {
  level: SchoolLevel;
  schools: {
    name: string;
    students: number;
    /** By resource, for `per` students, × 100; null for a missing figure. */
    hundredths: (number | null)[];
  }[];
  kept: "numbers" | "texts";
}

const NAMES = "东门 西门 南门 北门 城关 河湾 石桥 青山 柳林 新村 大塘 小溪".split(" ");
export const RESOURCES = balancedDevelopment2017.resources;

/** Tables of two to twelve schools of 50 students and more, figures between nothing and two and a half times the threshold. */
export function schoolsTables(missing = false): fc.Arbitrary<SchoolsSpec> {
  return fc
    .record({
      level: fc.constantFrom<SchoolLevel>("小学", "初中"),
      names: fc.shuffledSubarray(NAMES, { minLength: 2 }),
      kept: fc.constantFrom("numbers" as const, "texts" as const),
    })
    .chain(({ level, names, kept }) =>
      fc
        .array(
          fc.record({
            students: fc.integer({ min: 50, max: 3000 }),
            hundredths: fc.tuple(
              ...RESOURCES.map(({ threshold }) => {
                const figure = fc.integer({ min: 1, max: Math.round(threshold[level] * 250) });
                return missing ? fc.option(figure, { freq: 8 }) : figure;
              })
            ),
          }),
          { minLength: names.length, maxLength: names.length }
        )
        .map((figures): SchoolsSpec => ({
          level,
          kept,
          schools: names.map((name, k) => ({
            name: `${name}${level === "小学" ? "小学" : "初级中学"}`,
            students: figures[k]?.students ?? 1,
            hundredths: [...(figures[k]?.hundredths ?? [])],
          })),
        }))
    );
}

/** Lays a table out: title, header, schools. `order` is that of the columns behind the names. */
export function sheetOfSchools(spec: SchoolsSpec, order?: readonly number[]): Grid {
  const columns = order ?? Array.from({ length: RESOURCES.length + 1 }, (_, k) => k);
  const cellOf = (value: number | null): RawCell =>
    value === null ? null : spec.kept === "texts" ? (value / 100).toFixed(2) : value / 100;
  const heads = ["在校生数", ...RESOURCES.map(({ name }) => name)];
  const rows = spec.schools.map(({ name, students, hundredths }): RawCell[] => {
    const cells = [students, ...hundredths.map(cellOf)];
    return [name, ...columns.map((column) => cells[column] ?? null)];
  });
  return {
    sheet: "资源配置",
    top: 0,
    left: 0,
    values: [
      [`${spec.level}资源配置情况`],
      ["学校名称", ...columns.map((column) => heads[column] ?? null)],
      ...rows,
    ],
  };
}

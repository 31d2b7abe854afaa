import { overlaps } from "../../../src/core/area/overlaps";
import { areaAddress } from "../../../src/core/area/address";
import { recogniseSheet } from "../../../src/core/kind/kinds";
import type { Grid } from "../../../src/core/sheet/grid";
import { readSheet } from "../../../src/core/sheet/readSheet";
import { gridOf } from "../gridOf";
import { sampleSchools } from "./schools/sampleSchools";

/** The tables of a sheet with where they stand, and why others were not taken. */
function read(sheet: Grid) {
  const doubts: string[] = [];
  const tables = recogniseSheet(readSheet(sheet), doubts);
  return { tables, said: tables.map(({ kind, area }) => `${kind} ${areaAddress(area)}`), doubts };
}

const RESOURCES =
  "在校生数|每百名学生拥有高于规定学历教师数|每百名学生拥有县级以上骨干教师数|生均教学及辅助用房面积（㎡）|生均体育运动场馆面积（㎡）";
const VERDICTS = "学历教师|骨干教师|教学用房|体育场馆|教师培训|学位供给|就近入学|校园安全";

describe("the tables of a sheet", () => {
  it("never lie over each other: two lists of schools side by side are no checklist of both", () => {
    const marks = (k: number) =>
      VERDICTS.split("|")
        .map((_one, j) => ((j * k) % 3 === 0 ? "※" : "√"))
        .join("|");
    const school = (k: number, level: string) =>
      `城${k}${level}|${400 + k}|4.${k}|1.1|4.${k}|7.${k}`;
    const { tables, said } = read(
      gridOf(`2023年学校资源配置对照
学校名称|${RESOURCES}|学校名称|${RESOURCES}|${VERDICTS}
${[1, 2, 4, 5].map((k) => `${school(k, "小学")}|${school(k, "初中")}|${marks(k)}`).join("\n")}
注：√表示达标，※表示未达标`)
    );
    expect(said).toEqual(["schools A2:F6", "schools G2:T6"]);
    const [left, right] = tables;
    expect(left && right && overlaps(left.area, right.area)).toBe(false);
  });

  it("are of targets where the verdicts on one county follow from the figures beside them", () => {
    const { said } = read(
      gridOf(`天台县“十四五”教育规划目标达标情况
指标|2020年|2025年|是否达标
学前教育毛入园率（%）|97|99|※
高中阶段毛入学率（%）|99|98|√
专任教师学历（%）|99|98|√
义务教育巩固率（%）|99.5|98.5|√`)
    );
    expect(said).toEqual(["targets A2:D6"]);
  });

  it("are not doubted as tables of another kind once they are taken", () => {
    const { said, doubts } = read(
      sampleSchools(`
城关镇第一小学|1836|4.36|/|0.98|4.52|7.61|2136|2.34
城关镇第二小学|1524|4.2|1.18|0.92|4.5|7.5|2000|2.3
实验小学|2210|5.07|1.76|1.04|4.07|——|2875|2.62
南坪镇中心小学|486||0.82|1.23|6.71|12.35|2240|
石桥乡中心小学|214|3.57|0.85|0.9|7.5|18.02|1700|2.8
新建小学||||||||`)
    );
    expect(said).toEqual(["schools A2:I8"]);
    expect(doubts).toEqual([]);
  });
});

import { gridOf } from "../../gridOf";
import { schoolsModels } from "./schoolsModels";

const RESOURCES = [
  "生均教学及辅助用房面积（㎡）",
  "生均体育运动场馆面积（㎡）",
  "生均教学仪器设备值（元）",
  "每百名学生拥有网络多媒体教室数",
];
const columns = (level: string) => RESOURCES.map((name) => `${level}${name}`).join("|");

describe("the students of a table of one level", () => {
  it("are those of the column headed with the level, wherever it stands", () => {
    const students = (title: string, header: string) =>
      schoolsModels(
        gridOf(`${title}资源配置情况
学校名称|${header}|${columns("")}
甲学校|500|300|4.5|7.5|2000|2.3
乙学校|400|200|4.5|7.5|2000|2.3`)
      )[0].schools.map((school) => school.students?.value);
    expect(students("小学", "小学在校生数|初中在校生数")).toEqual([500, 400]);
    expect(students("小学", "初中在校生数|小学在校生数")).toEqual([300, 200]);
    expect(students("初中", "小学在校生数|初中在校生数")).toEqual([300, 200]);
  });
});

describe("columns of both levels side by side", () => {
  it("are two tables, each held against its own standards", () => {
    const models = schoolsModels(
      gridOf(`九年一贯制学校资源配置情况
学校名称|在校生数|${columns("小学")}|${columns("初中")}
甲学校|500|4.5|7.5|2000|2.3|5.8|10.2|2500|2.4
乙学校|400|4.4|7.5|2000|2.3|5.7|10.2|2500|2.4`)
    );
    expect(
      models.map(({ level, levelSource, resources }) => [
        level,
        levelSource,
        resources.map(({ printed }) => printed.map(({ value }) => value)),
      ])
    ).toEqual([
      [
        "小学",
        "heading",
        [
          [4.5, 4.4],
          [7.5, 7.5],
          [2000, 2000],
          [2.3, 2.3],
        ],
      ],
      [
        "初中",
        "heading",
        [
          [5.8, 5.7],
          [10.2, 10.2],
          [2500, 2500],
          [2.4, 2.4],
        ],
      ],
    ]);
  });
});

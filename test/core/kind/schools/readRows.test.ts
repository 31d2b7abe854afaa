import { reportSchools } from "../../../../src/core/kind/schools/report";
import { gridOf } from "../../gridOf";
import { schoolsModels } from "./schoolsModels";

const HEADER =
  "办学类别|所在地|在校生数|生均教学及辅助用房面积（㎡）|生均体育运动场馆面积（㎡）|生均教学仪器设备值（元）|每百名学生拥有网络多媒体教室数";
const schools = (rows: string, names = "学校名称") =>
  schoolsModels(gridOf(`小学资源配置情况\n${names}|${HEADER}\n${rows}`)).flatMap(({ schools }) =>
    schools.map(({ name }) => name)
  );

describe("a line without figures", () => {
  const around = (line: string) =>
    schools(`甲小学|公办|城区|500|4.5|7.5|2000|2.3
${line}
丁小学|公办|农村|400|4.5|7.5|1900|2.3`);

  it("is a school by two words beside its name, whatever it is called", () => {
    expect(around("城东分部|公办|城区")).toEqual(["甲小学", "城东分部", "丁小学"]);
    expect(around("一、乙小学|公办|城区")).toEqual(["甲小学", "一、乙小学", "丁小学"]);
  });

  it("is a heading where it is numbered and says no more, and else nothing", () => {
    expect(around("一、城区|公办")).toEqual(["甲小学", "丁小学"]);
    expect(around("城东分部|公办")).toEqual(["甲小学", "丁小学"]);
  });

  it("is a school that has met nothing", () => {
    const [model] = schoolsModels(
      gridOf(
        `小学资源配置情况\n学校名称|${HEADER}\n甲小学|公办|城区|500|4.5|7.5|2000|2.3\n城东分部|公办|城区`
      )
    );
    expect(reportSchools(model).indicators[0]).toMatchObject({ schoolsMet: 1, schools: 2 });
  });
});

describe("the names of schools", () => {
  it("are the first lane of different words where no header says so, though there are but two", () => {
    expect(
      schools(
        `甲小学|公办|城区|500|4.5|7.5|2000|2.3
乙小学|公办|城区|400|4.5|7.5|1900|2.3`,
        "办学点位"
      )
    ).toEqual(["甲小学", "乙小学"]);
  });

  it("are not a lane of words that come again", () => {
    expect(
      schools(
        `城区|公办|甲小学|500|4.5|7.5|2000|2.3
城区|公办|乙小学|400|4.5|7.5|1900|2.3
城区|民办|丙小学|300|4.5|7.5|1900|2.3`,
        "片区"
      )
    ).toEqual(["甲小学", "乙小学", "丙小学"]);
  });
});

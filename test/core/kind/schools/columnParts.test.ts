import { columnParts } from "../../../../src/core/kind/schools/columnParts";
import { reviewWorkbook } from "../../../../src/core/review/reviewWorkbook";
import { gridOf } from "../../gridOf";

const HALF =
  "学校名称|在校生数|生均教学及辅助用房面积（㎡）|生均体育运动场馆面积（㎡）|生均教学仪器设备值（元）|每百名学生拥有网络多媒体教室数";

const tables = (text: string) =>
  reviewWorkbook([gridOf(`小学资源配置情况\n${text}`)]).tables.map((table) =>
    table.kind === "schools"
      ? [
          table.range,
          ...table.indicators.map(({ schoolsMet, schools }) => `${schoolsMet}/${schools}`),
        ]
      : [table.kind]
  );

describe("tables of schools side by side", () => {
  it("are one each, with its own area and figures", () => {
    expect(
      tables(`${HALF}|${HALF}
甲小学|500|4.5|7.5|2000|2.3|丙小学|300|4.4|7.4|1990|2.2
乙小学|400|4.5|7.4|2000|2.3|丁小学|200|4.5|7.5|2000|2.3`)
    ).toEqual([
      ["A2:F4", "2/2", "1/2", "2/2", "2/2"],
      ["G2:L4", "1/2", "1/2", "1/2", "1/2"],
    ]);
  });

  it("begin with the column that numbers their lines, the first with whatever stands before its names", () => {
    expect(
      tables(`序号|乡镇|${HALF}|序号|${HALF}
1|东镇|甲小学|500|4.5|7.5|2000|2.3|3|丙小学|300|4.4|7.4|1990|2.2
2|西镇|乙小学|400|4.5|7.4|2000|2.3|4|丁小学|200|4.5|7.5|2000|2.3`)
    ).toEqual([
      ["A2:H4", "2/2", "1/2", "2/2", "2/2"],
      ["I2:O4", "1/2", "1/2", "1/2", "1/2"],
    ]);
  });

  it("are one table where one of them lacks what makes a table", () => {
    const column = (lane: number, role: "name" | "resource") => ({
      lane,
      role,
      header: "",
      words: "",
      id: null,
      perStudent: true,
      perHundred: false,
      level: null,
    });
    const columns = [column(0, "name"), column(1, "resource"), column(2, "name")];
    expect(columnParts(columns, (part) => part.length > 1)).toEqual([columns]);
  });
});

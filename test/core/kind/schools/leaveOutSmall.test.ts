import { assessSchools, failingSchools } from "../../../../src/core/kind/schools/assess";
import { highlightSchools } from "../../../../src/core/kind/schools/highlight";
import { reportSchools } from "../../../../src/core/kind/schools/report";
import { sampleSchools } from "./sampleSchools";
import { schoolsModels } from "./schoolsModels";

const TWO = `
东门小学|400|5|1.2|1|5|8|2100|2.5
西门小学|600|4.5|1.1|0.95|4.6|7.6|2050|2.4`;

function modelOf(rows: string) {
  return schoolsModels(sampleSchools(rows))[0];
}

describe("schools too small to be assessed", () => {
  it("are listed, named in the reading, and in no count, average, coefficient or list", () => {
    const model = modelOf(`${TWO}
南山教学点|49|1|0|0|1|1|100|0`);
    expect(model.schools.map(({ name }) => name)).toEqual(["东门小学", "西门小学"]);
    expect(model.listed?.schools.map(({ name }) => name)).toEqual([
      "东门小学",
      "西门小学",
      "南山教学点",
    ]);
    expect(failingSchools(model, assessSchools(model))).toEqual([]);
    expect(reportSchools(model).reading).toEqual([
      expect.stringMatching(/^南山教学点（第 5 行，49 人）在校生不足 50 人/),
    ]);
  });

  it("are those under fifty: fifty, none and an unknown number are assessed", () => {
    const model = modelOf(`${TWO}
南山小学|50|5|1.2|1|5|8|2100|2.5
北山小学|0|5|1.2|1|5|8|2100|2.5
中山小学||5|1.2|1|5|8|2100|2.5`);
    expect(model.listed).toBeNull();
    expect(model.schools).toHaveLength(5);
    expect(model.reading).toEqual([]);
  });

  it("are counted where the printed averages hold them", () => {
    const { listed, schools, reading } = modelOf(`${TWO}
南山教学点|40|1|0|0|1|1|100|0
平均||4.56|1.1|0.93|4.62|7.5|1994.23|2.34`);
    expect(listed).toBeNull();
    expect(schools).toHaveLength(3);
    expect(reading.join()).toContain("一并计入");
  });

  it("stand in totals all the same", () => {
    const { findings } = reportSchools(
      modelOf(`${TWO}
南山教学点|40|1|0|0|1|1|100|0
合计|1040|||||||
平均||4.7|1.14|0.97|4.76|7.76|2070|2.44`)
    );
    expect(findings).toEqual([]);
  });

  it("are all there is: then they are judged, and the reading says so", () => {
    const model = modelOf(`
南山教学点|40|1|0|0|1|1|100|0
北山教学点|20|5|1.2|1|5|8|2100|2.5`);
    expect(model.schools).toHaveLength(2);
    expect(model.reading.join()).toContain("都不足 50 人");
  });

  it("are passed over by the flags, whose areas stay in one piece", () => {
    const [first] = highlightSchools(
      modelOf(`
东门小学|400|5|1.2|1|5|8|2100|2.5
南山教学点|40|1|0|0|1|1|100|0
西门小学|600|4.5|1.1|0.95|4.6|7.6|2050|2.4`)
    );
    expect(first?.areas).toHaveLength(1);
    expect(first?.formula).toMatch(/OR\(.*B3.*<=0,.*B3.*>=50\)/);
  });
});

import { balancedDevelopment2017 } from "../../../../src/core/standard/balancedDevelopment2017";
import { assessSchools, failingSchools } from "../../../../src/core/kind/schools/assess";
import { reportSchools } from "../../../../src/core/kind/schools/report";
import { sampleSchools } from "./sampleSchools";
import { schoolsModels } from "./schoolsModels";

const [model] = schoolsModels(
  sampleSchools(`
甲小学|500|4.2|1|0.9|4.5|7.5|2000|2.3
乙小学|400|3.57|1|0.9|4.5|7.5|2000|2.3
丙小学|300|3.56|1|0.9|4.5|7.5|2000|2.3
丁小学|200|4.2|0.99|0.89|4.5|7.5|2000|2.3
戊小学|100|4.2||0.9|4.5|7.5|2000|2.3
己小学|50|4.2|||4.5|7.5|2000|2.3`)
);

describe("the schools of a table", () => {
  it("pass with six of seven met and none below 85 %: 3.57 is 85 % of 4.2, 3.56 is not", () => {
    expect(failingSchools(model, assessSchools(model))).toEqual(["丙小学", "丁小学", "己小学"]);
  });

  it("count as not met where a figure is missing, and stay in the number of schools", () => {
    const [, backbone] = reportSchools(model).indicators;
    expect(backbone).toMatchObject({ schoolsMet: 3, schools: 6, cvMet: null });
  });

  it("are held against other standards when these are given", () => {
    const stricter = {
      ...balancedDevelopment2017,
      leastMet: 7,
      resources: balancedDevelopment2017.resources.map((one) =>
        one.id === "equipment" ? { ...one, threshold: { 小学: 2001, 初中: 2500 } } : one
      ),
    };
    const report = reportSchools(model, stricter);
    expect(report.indicators[5]).toMatchObject({ threshold: 2001, schoolsMet: 0 });
    expect(report.failing).toHaveLength(6);
  });
});

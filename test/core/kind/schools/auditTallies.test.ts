import { reportSchools } from "../../../../src/core/kind/schools/report";
import { sampleSchools } from "./sampleSchools";
import { schoolsModels } from "./schoolsModels";

const SCHOOLS = `
甲小学|500|4.2|1|0.9|4.5|7.5|2000|2.3
乙小学|400|4.1|1|0.9|4.5|7.5|1990|2.3
丙小学|300|4.2|1|0.9|4.5|7.5|2000|2.2`;
const findings = (line: string) =>
  reportSchools(schoolsModels(sampleSchools(`${SCHOOLS}\n${line}`))[0]).findings.map(
    ({ rule, cell, printed, computed }) => [rule, cell, printed, computed]
  );

describe("printed numbers of schools that meet the standards", () => {
  it("are held against the schools", () => {
    expect(findings("达标校数||2|3|3|3|3|2|2")).toEqual([]);
    expect(findings("达标校数||2|3|3|3|3|3|2")).toEqual([["sum-mismatch", "H6", 3, 2]]);
    expect(findings("未达标校数||1|0|0|0|0|1|2")).toEqual([["unmet-count-mismatch", "I6", 2, 1]]);
  });

  it("are another measure where not one of them is right, and left alone", () => {
    expect(findings("达标校数||1|2|2|2|2|1|1")).toEqual([]);
  });
});

import { reportSchools } from "../../../../src/core/kind/schools/report";
import { sampleSchools } from "./sampleSchools";
import { schoolsModels } from "./schoolsModels";

const findings = (rows: string) =>
  reportSchools(schoolsModels(sampleSchools(rows))[0]).findings.map(({ rule, cell }) => [
    rule,
    cell,
  ]);

describe("the schools' own figures", () => {
  it("are each held against their own column: a text that is no number, a negative one, a lost decimal point", () => {
    expect(
      findings(`
甲小学|500|4.2|1|0.9|4.5|7.5|2000|2.3
乙小学|400|4.2|约1|0.9|4.5|-7.5|2000|2.3
丙小学|300|4.2|1|0.9|4.5|7.5|20000000|2.3`)
    ).toEqual([
      ["unknown-mark", "D4"],
      ["out-of-range", "G4"],
      ["out-of-range", "H5"],
    ]);
  });

  it("are impossible where a school has more rooms than students", () => {
    expect(
      findings(`
甲小学|500|4.2|1|0.9|4.5|7.5|2000|99.5
乙小学|400|4.2|1|0.9|4.5|7.5|2000|100.5`)
    ).toEqual([["out-of-range", "I4"]]);
  });
});

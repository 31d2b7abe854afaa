import { assessSchools } from "../../../../src/core/kind/schools/assess";
import { shortfalls, totalMissing } from "../../../../src/core/kind/schools/shortfalls";
import { sampleSchools } from "./sampleSchools";
import { schoolsModels } from "./schoolsModels";

function missingOf(rows: string): Record<string, number | null> {
  const [model] = schoolsModels(sampleSchools(rows));
  return Object.fromEntries(
    shortfalls(model, assessSchools(model)).map(({ school, resource, missing }) => [
      `${school} ${resource.id}`,
      missing,
    ])
  );
}

describe("shortfalls", () => {
  it("counts people and rooms whole, areas and money as they are", () => {
    expect(
      missingOf(`
甲小学|500|4|1|0.9|4.3|7.5|1980|2.1
乙小学|210|4.2|0.95|0.9|4.5|7.5|2000|2.3`)
    ).toEqual({
      "甲小学 degreeTeachers": 1,
      "甲小学 teachingRooms": 100,
      "甲小学 equipment": 10000,
      "甲小学 multimediaRooms": 1,
      "乙小学 backboneTeachers": 1,
    });
  });

  it("takes the one whole number that a rounded figure comes from: 25 of 600 print 4.17, one more makes 26", () => {
    expect(
      missingOf(`
甲小学|600|4.17|1|0.9|4.5|7.5|2000|2.3
乙小学|600|3.83|1|0.9|4.5|7.5|2000|2.3`)
    ).toEqual({ "甲小学 degreeTeachers": 1, "乙小学 degreeTeachers": 3 });
  });

  it("is unknown without the number of students, and none where a figure is missing", () => {
    expect(
      missingOf(`
甲小学||4|1|0.9|4.5|7.5|2000|2.3
乙小学|600|/|1|0.9|4.5|7.5|2000|2.3`)
    ).toEqual({ "甲小学 degreeTeachers": null });
  });

  it("is that of one student where a school has but one", () => {
    expect(missingOf("甲小学|1|100|100|100|4|7.5|1900|100")).toEqual({
      "甲小学 teachingRooms": 0.5,
      "甲小学 equipment": 100,
    });
  });

  it("brings every school to its threshold when it is added", () => {
    const [model] = schoolsModels(
      sampleSchools(`
甲小学|731|3.97|0.96|0.82|4.11|6.9|1875.5|2.19
乙小学|97|2.06|0|3.09|9.3|25.8|990|6.19`)
    );
    const assessed = assessSchools(model);
    for (const { school, resource, missing, value } of shortfalls(model, assessed)) {
      const students = model.schools.find(({ name }) => name === school)?.students?.value ?? 0;
      const room = resource.whole ? 0.005 : 1e-9;
      expect(value + ((missing ?? 0) * resource.per) / students).toBeGreaterThanOrEqual(
        resource.threshold - room
      );
    }
    expect(totalMissing(shortfalls(model, assessed), "sportGrounds")).toBeCloseTo(0.6 * 731, 6);
    expect(totalMissing(shortfalls(model, assessed), "sportArtTeachers")).toBe(1);
  });
});

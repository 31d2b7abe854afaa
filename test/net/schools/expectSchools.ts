import type { ExpectedFinding, ExpectedSchools } from "../expect/expectation";
import { normal } from "../words/normal";
import { SCHOOL_RESOURCES } from "../words/schoolResources";
import type { School } from "./drawSchoolRows";
import { weightedCv } from "./weightedCv";

const LIMITS = { 小学: 0.5, 初中: 0.45 };

/** Thresholds, coefficients and the schools that fail, over the schools that are assessed. */
export function expectSchools(
  level: "小学" | "初中",
  schools: readonly School[],
  findings: ExpectedFinding[]
): ExpectedSchools {
  return {
    kind: "schools",
    level,
    indicators: SCHOOL_RESOURCES.map((resource, k) => {
      const figures = schools.map((school) => school.figures[k] ?? 0);
      const { cv } = weightedCv(
        schools.map(({ students }) => students),
        figures
      );
      return {
        name: normal(resource.name),
        threshold: resource[level],
        schoolsMet: figures.filter((figure) => figure >= resource[level]).length,
        schools: schools.length,
        cv: [cv - 1e-6, cv + 1e-6],
        cvMet: Math.abs(cv - LIMITS[level]) < 0.001 ? null : cv <= LIMITS[level],
      };
    }),
    failing: schools.filter((school) => fails(school, level)).map(({ name }) => normal(name)),
    findings,
  };
}

/** Fewer than six of the seven, or one under 85 % of its threshold. */
function fails({ figures }: School, level: "小学" | "初中"): boolean {
  const thresholds = SCHOOL_RESOURCES.map((resource) => resource[level]);
  const met = thresholds.filter((threshold, k) => (figures[k] ?? 0) >= threshold).length;
  return met < 6 || thresholds.some((threshold, k) => (figures[k] ?? 0) < threshold * 0.85);
}

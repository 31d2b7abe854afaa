import type { SchoolsReport } from "../../../src/core/finding/checkReport";
import type { ExpectedSchools } from "../expect/expectation";
import { normal } from "../words/normal";
import { compareFindings } from "./compareFindings";
import type { Failure } from "./failure";

/** Level, the seven resources and the schools that fail. */
export function compareSchools(want: ExpectedSchools, have: SchoolsReport): Failure[] {
  const failures: Failure[] = [];
  const bad = (what: string, detail: string): void => {
    failures.push({ severity: "wrong", what, detail });
  };
  if (want.level !== have.level) bad("level", `level ${have.level}, not ${want.level}`);
  for (const indicator of want.onlyFailing === true ? [] : want.indicators) {
    const found = have.indicators.find(
      ({ name }) => normal(name).slice(0, 13) === indicator.name.slice(0, 13)
    );
    if (!found) {
      failures.push({
        severity: "lost",
        what: "resource lost",
        detail: `${indicator.name} is missing`,
      });
      continue;
    }
    if (found.threshold !== indicator.threshold)
      bad("threshold", `${indicator.name}: ${found.threshold}, not ${indicator.threshold}`);
    if (found.schoolsMet !== indicator.schoolsMet || found.schools !== indicator.schools)
      bad(
        "schools met",
        `${indicator.name}: ${found.schoolsMet} of ${found.schools}, not ${indicator.schoolsMet} of ${indicator.schools}`
      );
    const { cv } = indicator;
    if (cv && (found.cv === null || found.cv < cv[0] || found.cv > cv[1]))
      bad("cv", `${indicator.name}: cv ${found.cv}, not ${cv[0]}`);
    if (indicator.cvMet !== null && found.cvMet !== indicator.cvMet)
      bad("cv met", `${indicator.name}: cvMet ${found.cvMet}`);
  }
  const failing = have.failing.map(normal);
  const [more, fewer] = [
    failing.filter((name) => !want.failing.includes(name)),
    want.failing.filter((name) => !failing.includes(name)),
  ];
  if (more.length > 0) bad("failing school", `${more.join(", ")} does not fail`);
  if (fewer.length > 0)
    failures.push({
      severity: "lost",
      what: "failing school lost",
      detail: `${fewer.join(", ")} fails`,
    });
  return [...failures, ...compareFindings(want.findings, have.findings)];
}

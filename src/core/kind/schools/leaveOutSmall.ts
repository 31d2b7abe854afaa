import { balancedDevelopment2017 } from "../../standard/balancedDevelopment2017";
import { assessSchools } from "./assess";
import { bestScope } from "./bestScope";
import { cvChecker } from "./cvChecker";
import { isSmall } from "./isSmall";
import { meanChecker } from "./meanChecker";
import type { PrintedLine, SchoolsModel } from "./model";
import { tallyChecker } from "./tallyChecker";
import { withoutSchools } from "./withoutSchools";
import { scopeSharer } from "./scopeSharer";

/** Small schools that a sentence names one by one; the report of schools has all of them. */
const MOST_NAMED = 20;

/**
 * Leaves schools and 教学点 that are too small to be assessed out of a model, unless its printed averages, coefficients
 * and tallies agree only, or more often, with them counted: then the table was made so. The reading says which, with
 * their names and lines. A table of nothing but small schools is kept.
 */
export function leaveOutSmall(model: SchoolsModel): SchoolsModel {
  const least = balancedDevelopment2017.leastStudents;
  const small = model.schools.flatMap((school, k) => (isSmall(school) ? [k] : []));
  if (small.length === 0) return model;
  if (small.length === model.schools.length)
    return {
      ...model,
      reading: [
        ...model.reading,
        `各校在校生都不足 ${least} 人，按规定不参评；这里仍按表列的全部学校计算。`,
      ],
    };
  const lines = new Set(small.map((k) => model.schools[k]?.line));
  const isLeft = (line: number) => lines.has(line);
  const share = scopeSharer();
  const without = new Map<readonly number[], readonly number[]>();
  const cut = (scope: readonly number[]) => {
    let own = without.get(scope);
    if (own === undefined) without.set(scope, (own = share(scope.filter((line) => !isLeft(line)))));
    return own;
  };
  const assessed = assessSchools(model);
  const check = checker(model, assessed);
  const judged = model.lines.map((line) => ({
    with: judge(line.scopes, (scope) => check(line, scope)),
    without: judge(line.scopes.map(cut), (scope) => check(line, scope)),
  }));
  const total = (side: "with" | "without", of: keyof Fit) =>
    judged.reduce((sum, line) => sum + line[side][of], 0);
  const counted =
    total("with", "agreeing") - total("without", "agreeing") ||
    total("with", "exact") - total("without", "exact");
  const more = small.length > MOST_NAMED ? `等 ${small.length} 所` : "";
  const names = `${small
    .slice(0, MOST_NAMED)
    .map((k) => nameOf(model, k))
    .join("、")}${more}`;
  const say = (how: string) => `${names}在校生不足 ${least} 人，${how}。`;
  if (counted > 0)
    return {
      ...model,
      reading: [
        ...model.reading,
        say("按规定不参评，但表内印的平均、差异系数等是连同它们算的，这里也一并计入"),
      ],
    };
  const listed = {
    ...model,
    lines: model.lines.map((line) => ({ ...line, scopes: scopesOf(line, cut) })),
  };
  return {
    ...withoutSchools(model, new Set(small)),
    listed,
    reading: [
      ...model.reading,
      say("按规定不参评，没有计入学校数、达标校数、差异系数和未通过的学校"),
    ],
  };
}

function nameOf({ schools, transposed }: SchoolsModel, k: number): string {
  const { name = "", students = null, line = 0 } = schools[k] ?? {};
  const where = transposed ? (students?.cell ?? "") : `第 ${line + 1} 行`;
  return `${name}（${where}，${students?.text ?? ""} 人）`;
}

/** A total covers all schools; averages, coefficients and tallies those that are assessed, if it can be. */
function scopesOf(
  { kind, scopes }: PrintedLine,
  cut: (scope: readonly number[]) => readonly number[]
): (readonly number[])[] {
  const own = scopes.map(cut).filter((scope) => scope.length > 0);
  return [...new Set(kind === "total" ? [...scopes, ...own] : [...own, ...scopes])];
}

interface Fit {
  agreeing: number;
  exact: number;
}

interface Checked {
  agrees: boolean;
  exact: boolean;
}

function judge(
  scopes: readonly (readonly number[])[],
  check: (scope: readonly number[]) => Checked[]
): Fit {
  const cells = bestScope(scopes, check)?.cells ?? [];
  return {
    agreeing: cells.filter(({ agrees }) => agrees).length,
    exact: cells.filter(({ exact }) => exact).length,
  };
}

function checker(model: SchoolsModel, assessed: ReturnType<typeof assessSchools>) {
  const [mean, cv, tally] = [
    meanChecker(model, assessed),
    cvChecker(model, assessed),
    tallyChecker(model, assessed),
  ];
  return (line: PrintedLine, scope: readonly number[]): Checked[] =>
    line.kind === "mean" || line.kind === "total"
      ? mean(line, scope)
      : line.kind === "cv"
        ? cv(line, scope)
        : tally(line, scope);
}

import { normalForm } from "../../cell/normalForm";
import { numberOf } from "../../cell/numberOf";
import { textOf } from "../../cell/textOf";
import { balancedDevelopment2017 } from "../../standard/balancedDevelopment2017";
import { SCHOOL_LEVELS, type SchoolLevel } from "../../standard/schoolLevel";
import type { View } from "../../sheet/view";
import type { Column } from "./columns";
import { isNumber } from "./isNumber";
import { levelOf, levelWords } from "./levelOf";
import type { LevelSource } from "./model";
import type { Body } from "./readRows";

/** One level of a table: which of its rows it has and, where the columns of both stand side by side, which columns. */
export interface LevelPart {
  level: SchoolLevel;
  source: LevelSource;
  /** Lines of the schools of this level. */
  lines: ReadonlySet<number>;
  /** Whether only columns headed with the level belong to it. */
  ownColumns: boolean;
  /** Lines of the schools of the other level. */
  others: ReadonlySet<number>;
  /** Whether lines over all schools of the table are this level's to judge. */
  first: boolean;
}

interface Words {
  view: View;
  body: Body;
  columns: readonly Column[];
  title: string;
  sheet: string;
  above: readonly string[];
}

/**
 * The levels of a table's schools, 小学 first. A school's level comes from its own 学段 column, the heading over its
 * rows, the title, the sheet's name, its own name; where some schools have none of these (XX学校), from the other
 * schools', the printed standards, the number of grades; in the end 小学 is assumed, whose thresholds are lower.
 */
export function levelsOfRows(words: Words): LevelPart[] {
  const { body, columns } = words;
  const schools = body.rows.filter((row) => row.kind === "school");
  const resources = columns.filter(({ role }) => role === "resource" || role === "resourceShare");
  const headed = SCHOOL_LEVELS.filter(
    (level) => resources.filter((column) => column.level === level).length >= 4
  );
  const lines = (of: (line: number) => boolean) =>
    new Set(schools.map(({ line }) => line).filter(of));
  if (headed.length === 2)
    return headed.map((level, k) => ({
      level,
      source: "heading",
      lines: lines((line) => hasFigures(words.view, line, columns, level)),
      ownColumns: true,
      others: new Set<number>(),
      first: k === 0,
    }));
  const whole = wholeLevel(words, headed);
  const found = schools.map((row) => {
    const section = levelOf(normalForm(body.sections[row.section] ?? ""));
    const own =
      row.level !== null
        ? ({ level: row.level, source: "column" } as const)
        : section !== null
          ? ({ level: section, source: "heading" } as const)
          : null;
    const name = levelOf(normalForm(row.name));
    return own ?? whole ?? (name === null ? null : ({ level: name, source: "name" } as const));
  });
  const rest = assumed(
    words,
    found.map((one) => one?.level ?? null)
  );
  const levels = found.map((one, k) => one ?? levelOfGrades(words, schools[k]?.line ?? -1) ?? rest);
  const present = SCHOOL_LEVELS.filter((level) => levels.some((one) => one.level === level));
  const linesOf = (of: (level: SchoolLevel | undefined) => boolean) =>
    new Set(schools.filter((_row, k) => of(levels[k]?.level)).map(({ line }) => line));
  return present.map((level, k) => ({
    level,
    source: levels.find((one) => one.level === level)?.source ?? "assumed",
    lines: linesOf((one) => one === level),
    ownColumns: false,
    others: linesOf((one) => one !== level),
    first: k === 0,
  }));
}

interface Told {
  level: SchoolLevel;
  source: LevelSource;
}

/** The level that the words about the whole table give. */
function wholeLevel({ title, sheet, above }: Words, headed: readonly SchoolLevel[]): Told | null {
  const [only] = headed;
  if (only !== undefined && headed.length === 1) return { level: only, source: "heading" };
  const titled = levelOf(normalForm(title));
  if (titled !== null) return { level: titled, source: "title" };
  if (speaksOfBoth(normalForm(title))) return null;
  const [other, ...more] = new Set(above.flatMap((text) => levelOf(text) ?? []));
  if (other !== undefined && more.length === 0) return { level: other, source: "title" };
  const named = levelOf(normalForm(sheet));
  return named === null ? null : { level: named, source: "sheet" };
}

function speaksOfBoth(words: string): boolean {
  return (
    levelWords.has(words, "primary", "primarySchool", "primaryPart") &&
    levelWords.has(words, "junior", "juniorSchool", "juniorPart")
  );
}

/** The level of schools that nothing of their own tells. */
function assumed(words: Words, known: readonly (SchoolLevel | null)[]): Told {
  const level = levelOfStandards(words);
  if (level !== null) return { level, source: "threshold" };
  const junior = known.filter((one) => one === "初中").length;
  const primary = known.filter((one) => one === "小学").length;
  if (junior + primary > 0) return { level: junior > primary ? "初中" : "小学", source: "name" };
  return { level: "小学", source: "assumed" };
}

/** The level whose thresholds a printed line or column of standards shows. */
function levelOfStandards({ view, body, columns }: Words): SchoolLevel | null {
  const votes: Record<SchoolLevel, number> = { 小学: 0, 初中: 0 };
  const first = body.rows.find((row) => row.kind === "school")?.line;
  const lines = body.rows.flatMap((row) =>
    row.kind === "line" && row.prints === "other" ? [row.line] : []
  );
  for (const { id, role, lane } of columns) {
    const standard = balancedDevelopment2017.resources.find((one) => one.id === id);
    if (standard === undefined || standard.threshold.小学 === standard.threshold.初中) continue;
    const at = role === "resourceStandard" ? [first ?? -1] : role === "resource" ? lines : [];
    for (const line of at) {
      const cell = view.at(line, lane);
      const value = numberOf(cell)?.value ?? Number(/[\d.]+/.exec(textOf(cell))?.[0]);
      for (const level of SCHOOL_LEVELS) if (standard.threshold[level] === value) votes[level]++;
    }
  }
  if (votes.小学 === votes.初中) return null;
  return votes.小学 > votes.初中 ? "小学" : "初中";
}

/** Six grades are a 小学, three, four, nine or twelve a 初中 or count as one. */
function levelOfGrades({ view, columns }: Words, line: number): Told | null {
  const lane = columns.find(({ role }) => role === "grades")?.lane;
  const grades = lane === undefined ? null : numberOf(view.at(line, lane))?.value;
  if (grades === 5 || grades === 6) return { level: "小学", source: "grades" };
  const junior = grades === 3 || grades === 4 || grades === 9 || grades === 12;
  return junior ? { level: "初中", source: "grades" } : null;
}

function hasFigures(
  view: View,
  line: number,
  columns: readonly Column[],
  level: SchoolLevel
): boolean {
  return columns.some(
    (column) =>
      column.role === "resource" && column.level === level && isNumber(view.at(line, column.lane))
  );
}

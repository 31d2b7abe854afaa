import type { Finding } from "../../finding/checkReport";
import type { ChecklistModel } from "../../kind/checklist/model";
import { uncountedMarks } from "../../kind/checklist/uncountedMarks";
import type { RootCause } from "./rootCause";
import type { Said } from "./said";
import { saidBy } from "./saidBy";

type Cause = Omit<RootCause, "sheet" | "table">;

/**
 * One cause a mark without a known meaning, wherever it stands in the table, and one a county whose marks are missing. A
 * printed total that some meaning of these cells would give is no finding to begin with; any other stands by itself.
 */
export function markCauses(model: ChecklistModel, findings: readonly Finding[]): Cause[] {
  const regionOf = new Map(
    uncountedMarks(model).flatMap((marks, r) => marks.map(({ cell }) => [cell, r] as const))
  );
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { rule, cell, printed } = finding;
    const region = regionOf.get(cell);
    if (region === undefined || (rule !== "unknown-mark" && rule !== "blank-mark")) continue;
    const key = rule === "unknown-mark" ? `unknown ${String(printed)}` : `blank ${region}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].map((marks): Cause => {
    const regions = [...new Set(marks.map(({ cell }) => regionOf.get(cell) ?? -1))];
    const [first] = marks;
    const names = regions.map((region) => model.regions[region]?.name ?? "");
    return {
      rule: first?.rule ?? "unknown-mark",
      lead: leadOf(marks, names),
      said: saidOf(marks, names),
      cells: marks.map(({ cell }) => cell),
      compared: null,
      contradictions: marks.length > 1 ? marks.map(saidBy) : [],
      findings: marks,
      mark: first?.rule === "unknown-mark" ? String(first.printed) : null,
    };
  });
}

function leadOf(marks: readonly Finding[], names: readonly string[]): string {
  const [first, ...others] = marks;
  if (first === undefined) return "";
  if (others.length === 0) return first.message;
  const places =
    names.length > 3 ? `${names.slice(0, 3).join("、")}等 ${names.length} 个` : names.join("、");
  return first.rule === "unknown-mark"
    ? `“${String(first.printed)}”没有已知含义，${places}共 ${marks.length} 格没有计入达成度。请指定它的含义，或改用表注说明的标记。`
    : `${places}有 ${marks.length} 格没有标记，没有计入达成度。请补填。`;
}

function saidOf(marks: readonly Finding[], places: readonly string[]): Said {
  const [first, ...others] = marks;
  if (first !== undefined && others.length === 0) return { key: "finding", finding: first };
  return first?.rule === "unknown-mark"
    ? { key: "unknownMarks", mark: String(first.printed), places, cells: marks.length }
    : { key: "blankMarks", places, cells: marks.length };
}

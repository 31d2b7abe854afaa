import type { StudentNumbers } from "../../core/correction/corrections";

interface Typed {
  year: string;
  source: string;
  /** By region, then stage. */
  typed: readonly (readonly string[])[];
  stages: readonly string[];
  regions: readonly string[];
}

/** The numbers as typed ("12,345", full width), or what is wrong with them; blanks are left out. */
export function readStudents({
  year,
  source,
  typed,
  stages,
  regions,
}: Typed): StudentNumbers | "year" | "source" | "number" | "empty" {
  const of = Number(year.normalize("NFKC").trim().replace(/年$/, ""));
  if (!Number.isInteger(of) || of < 1949 || of > 2100) return "year";
  if (source.trim() === "") return "source";
  const counts: StudentNumbers["counts"] = [];
  for (const [r, row] of typed.entries())
    for (const [c, cell] of row.entries()) {
      const text = cell.normalize("NFKC").replace(/[,\s人]/g, "");
      if (text === "") continue;
      const students = Number(text);
      if (!Number.isInteger(students) || students < 0) return "number";
      counts.push({ stage: stages[c] ?? "", region: regions[r] ?? "", students });
    }
  return counts.length === 0 ? "empty" : { year: of, source: source.trim(), counts };
}

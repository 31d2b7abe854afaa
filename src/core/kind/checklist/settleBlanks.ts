import type { Legend } from "../../mark/legend";
import { Lexicon } from "../../lexicon/lexicon";
import { SUBJECTS, type SubjectSense } from "../../lexicon/zh/subjects";
import { fits } from "./fits";
import type { Body, BodyCell, Count } from "./body";
import type { ChecklistModel, PrintedTotal, TotalLine } from "./model";
import { printsAny } from "./totalReading";

/** What blank cells of a checklist count as and what said so. */
export interface BlankReading {
  as: ChecklistModel["blanks"];
  by: "note" | "totals" | "marks" | "lines" | null;
}

/** Part of the printed totals that must require one reading of the blanks. */
const NEARLY_ALL = 0.8;

const subjects = new Lexicon<SubjectSense>(SUBJECTS);

/**
 * What blanks mean: what the notes say; else what the printed totals require; else, where all marks say the same, a blank
 * says the other thing or nothing was filled in. A list of × alone under words such as 未达标 or 短板 leaves blank what is met;
 * of √ alone nobody can tell. In every other table a blank is a mark that is missing. `known` counts the cells of the body.
 */
export function settleBlanks(
  body: Body,
  known: ReadonlyMap<BodyCell, number>,
  totals: readonly TotalLine[],
  legend: Legend,
  words: string
): BlankReading {
  if (!known.has("blank")) return { as: "missing", by: null };
  const { blank } = legend;
  if (blank !== null) return { as: blank === "zero" ? "unmet" : blank, by: "note" };
  const printed = readingsByTotals(body, totals);
  const rest = restOf(known, legend);
  if (rest !== null) {
    const as = rest === "zero" ? "unmet" : rest;
    // 其余为达标 may speak of marks alone, as totals show that count no blank.
    const marksAlone = as !== "excluded" && printed.missing.right > printed[as].right;
    return marksAlone ? { as: "missing", by: null } : { as, by: "note" };
  }
  const required = requiredByTotals(printed);
  if (required !== null) return { as: required, by: "totals" };
  const [met, unmet] = [known.has("met"), known.has("unmet") || known.has("zero")];
  if (met === unmet) return { as: "missing", by: null };
  // A note that has another mark for what no mark says leaves nothing to the blanks.
  const other = (status: BodyCell) =>
    met ? status === "unmet" || status === "zero" : status === "met";
  if ([...legend.meanings.values()].some(other)) return { as: "missing", by: null };
  // 100 % of what is filled in, and no total that a blank as unmet could give.
  if (met && printed.missing.all > 0 && printed.unmet.right < printed.missing.right) {
    if (printed.missing.right === printed.missing.all) return { as: "missing", by: null };
  }
  if (unmet && subjects.has(words, "shortcoming")) return { as: "met", by: "marks" };
  return { as: isSparse(known) ? "open" : "missing", by: null };
}

/** What the notes say of all that they do not name, where the marks all say another thing. */
function restOf(known: ReadonlyMap<BodyCell, number>, { rest }: Legend): Legend["rest"] {
  return rest !== null && !known.has(rest) && !known.has("unknown") ? rest : null;
}

/** Blanks in more than this share of the cells are no oversight. */
const FEW = 0.05;

function isSparse(known: ReadonlyMap<BodyCell, number>): boolean {
  let all = 0;
  for (const [cell, count] of known) if (cell !== "excluded") all += count;
  return (known.get("blank") ?? 0) > all * FEW;
}

/** How many figures the totals of regions with blanks print, and how many of them one reading of the blanks gives. */
interface Agreement {
  all: number;
  right: number;
}

/** What the printed totals say of each reading of the blanks. */
function readingsByTotals(
  body: Body,
  totals: readonly TotalLine[]
): Record<"missing" | "unmet" | "met", Agreement> {
  const agreeing = (as: BodyCell): Agreement => {
    const filled = body.withBlanksAs(as);
    let [all, right] = [0, 0];
    for (const total of totals) {
      const counts = filled.count(total);
      total.cells.forEach((cell, region) => {
        const count = counts[region];
        if (!body.hasBlank(region, total) || count === undefined || !printsAny(cell)) return;
        // （-5）16.7% prints two figures.
        const figures = [cell.rate, cell.met, cell.unmet].filter((one) => one !== null).length;
        all += figures;
        const others = as === "blank" ? 0 : count.unsure;
        if (fits(cell, count, 0) && isOf(cell, count, others)) right += figures;
      });
    }
    return { all, right };
  };
  return { missing: agreeing("blank"), unmet: agreeing("unmet"), met: agreeing("met") };
}

/** Whether so many indicators are counted as a total says that there are: 8 in 2/8. */
function isOf({ of }: PrintedTotal, { met, unmet }: Count, unsure: number): boolean {
  return of === undefined || (met + unmet <= of && of <= met + unmet + unsure);
}

/** The reading of the blanks that nearly all printed totals of regions with blanks require, where no other gives as many. */
function requiredByTotals({
  missing,
  ...others
}: Record<"missing" | "unmet" | "met", Agreement>): "unmet" | "met" | null {
  if (missing.all < 2) return null;
  const readings = (["unmet", "met"] as const).map((as) => ({ as, ...others[as] }));
  const [best, other] = readings.sort((a, b) => b.right - a.right);
  if (best === undefined || other === undefined) return null;
  const clear = best.right > missing.right && best.right > other.right;
  return clear && best.right >= best.all * NEARLY_ALL ? best.as : null;
}

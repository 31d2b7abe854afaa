import { normalForm } from "../../cell/normalForm";
import type { View } from "../../sheet/view";
import type { LevelPart } from "./levels";
import { levelOf } from "./levelOf";
import type { PrintedLine, ResourceColumn } from "./model";
import { readFigure, withTypicalSteps } from "./readFigure";
import type { Body } from "./readRows";
import { scopeSharer } from "./scopeSharer";

type Resource = Pick<ResourceColumn, "lane" | "scale">;

/**
 * The printed lines (合计, 平均, 差异系数, 达标校数 …) of one level of a table, with the schools that each may cover: those
 * between it and the printed line or heading before it (behind it for a line on top), those of its section, all of the
 * level, all of the table. A line that names another level, or stands under schools of another, is not this level's.
 * Lines that may cover the same schools share one list of them.
 */
export function printedLines(
  view: View,
  body: Body,
  part: LevelPart,
  resources: readonly Resource[]
): PrintedLine[] {
  const schools = body.rows.filter((row) => row.kind === "school");
  const all = schools.map(({ line }) => line);
  const level = all.filter((line) => part.lines.has(line));
  const sections = new Map<number, number[]>();
  for (const { section, line } of schools) {
    const own = sections.get(section);
    if (own === undefined) sections.set(section, [line]);
    else own.push(line);
  }
  const besides = besideLines(body);
  const share = scopeSharer();
  return body.rows.flatMap((row, k): PrintedLine[] => {
    if (row.kind !== "line" || row.prints === "other") return [];
    const { prints } = row;
    const beside = besides[k] ?? [];
    const named = levelOf(normalForm(row.label));
    const told = named ?? levelOf(normalForm(body.sections[row.section] ?? ""));
    const isOwn =
      part.others.size === 0 ||
      (told === null
        ? beside.every((line) => part.lines.has(line)) ||
          (part.first && beside.some((line) => part.lines.has(line)))
        : told === part.level);
    if (!isOwn) return [];
    const section = sections.get(row.section) ?? [];
    const scopes = named === part.level ? [level, beside] : [beside, section, level, all];
    return [
      {
        kind: prints,
        label: row.label,
        line: row.line,
        figures: withTypicalSteps(
          resources.map(({ lane, scale }) =>
            readFigure(view, row.line, lane, isRatio(prints) ? 1 : scale, true)
          )
        ),
        scopes: [...new Set(scopes.filter((lines) => lines.length > 0).map(share))],
      },
    ];
  });
}

/** Whether a line prints numbers without a unit: coefficients, numbers of schools, shares. */
function isRatio(prints: PrintedLine["kind"]): boolean {
  return prints !== "total" && prints !== "mean";
}

interface Run {
  section: number;
  /** Rows of the body from `from` on. */
  from: number;
  lines: number[];
}

/**
 * For each row of a body the schools over it, up to a printed line or heading (further printed lines under one cover the
 * same), else those under it; [] where there are neither. Schools have the list that they stand in.
 */
function besideLines({ rows }: Body): (readonly number[])[] {
  const runs: Run[] = [];
  rows.forEach(({ kind, section, line }, k) => {
    if (kind !== "school") return;
    const goesOn = rows[k - 1]?.kind === "school" && rows[k - 1]?.section === section;
    const last = runs.at(-1);
    if (goesOn && last !== undefined) last.lines.push(line);
    else runs.push({ section, from: k, lines: [line] });
  });
  let next = 0;
  return rows.map(({ section }, k) => {
    while ((runs[next]?.from ?? Infinity) <= k) next++;
    const over = runs[next - 1];
    return over?.section === section ? over.lines : (runs[next]?.lines ?? []);
  });
}

import { normalForm } from "../../cell/normalForm";
import type { View } from "../../sheet/view";
import type { LevelPart } from "./levels";
import { levelOf } from "./levelOf";
import type { PrintedLine, ResourceColumn } from "./model";
import { readFigure, withTypicalSteps } from "./readFigure";
import type { Body } from "./readRows";

type Resource = Pick<ResourceColumn, "lane" | "scale">;

/**
 * The printed lines (合计, 平均, 差异系数, 达标校数 …) of one level of a table, with the schools that each may cover: those
 * between it and the printed line or heading before it (behind it for a line on top), those of its section, all of the
 * level, all of the table. A line that names another level, or stands under schools of another, is not this level's.
 */
export function printedLines(
  view: View,
  body: Body,
  part: LevelPart,
  resources: readonly Resource[]
): PrintedLine[] {
  const all = body.rows.flatMap((row) => (row.kind === "school" ? [row.line] : []));
  return body.rows.flatMap((row, k): PrintedLine[] => {
    if (row.kind !== "line" || row.prints === "other") return [];
    const { prints } = row;
    const section = body.rows.flatMap((one) =>
      one.kind === "school" && one.section === row.section ? [one.line] : []
    );
    const beside = schoolsBefore(body, k) ?? schoolsBehind(body, k);
    const told =
      levelOf(normalForm(row.label)) ?? levelOf(normalForm(body.sections[row.section] ?? ""));
    const isOwn =
      part.others.size === 0 ||
      (told === null
        ? beside.every((line) => part.lines.has(line)) ||
          (part.first && beside.some((line) => part.lines.has(line)))
        : told === part.level);
    if (!isOwn) return [];
    const level = all.filter((line) => part.lines.has(line));
    const named = levelOf(normalForm(row.label)) === part.level;
    const scopes = named ? [level, beside] : [beside, section, level, all];
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
        scopes: distinct(scopes.filter((lines) => lines.length > 0)),
      },
    ];
  });
}

/** Whether a line prints numbers without a unit: coefficients, numbers of schools, shares. */
function isRatio(prints: PrintedLine["kind"]): boolean {
  return prints !== "total" && prints !== "mean";
}

/** Schools between a line and the printed line before it; further printed lines directly over it cover the same. */
function schoolsBefore({ rows }: Body, at: number): number[] | null {
  const found: number[] = [];
  const section = rows[at]?.section;
  for (let k = at - 1; k >= 0; k--) {
    const row = rows[k];
    if (row === undefined || row.section !== section) break;
    if (row.kind === "school") found.unshift(row.line);
    else if (found.length > 0) break;
  }
  return found.length > 0 ? found : null;
}

function schoolsBehind({ rows }: Body, at: number): number[] {
  const found: number[] = [];
  for (const row of rows.slice(at + 1)) {
    if (row.kind === "school") found.push(row.line);
    else if (found.length > 0) break;
  }
  return found;
}

function distinct(scopes: readonly number[][]): number[][] {
  const known = new Set<string>();
  return scopes.filter((lines) => {
    const key = lines.join(" ");
    return known.has(key) ? false : known.add(key);
  });
}

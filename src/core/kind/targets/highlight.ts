import type { Comparison } from "../../criterion/criterion";
import { cellAddress, parseAddress } from "../../area/address";
import type { Area } from "../../area/area";
import type { Sheet } from "../../sheet/sheet";
import type { Highlight } from "../../finding/highlight";
import { tag, textLiteral } from "../../finding/tag";
import { assessPart } from "./assess";
import type { Reading, TargetLine, TargetPart, TargetsModel } from "./model";

/** What stands beside the digits of a figure or of a target: signs, words, %, separators. */
const BESIDE_DIGITS = [",", "%", "≥", "≤", ">", "<", "=", "以上", "以下", "以内"];
/** The comparison that is true of a figure that misses its target. */
const MISSED: Record<Comparison, string> = { "≥": "<", ">": "<=", "≤": ">", "<": ">=", "=": "<>" };

/**
 * The conditional formats that flag the figures below their targets. Where value and target are one figure each, a rule compares
 * the two cells, so that a corrected figure or target recolours at once: one rule a direction. Cells of several figures keep
 * their flag as long as they show what they show now.
 */
export function highlightTargets(sheet: Sheet, model: TargetsModel): Highlight[] {
  const live = new Map<string, Live>();
  const fixed = new Map<number, number[]>();
  for (const row of model.rows) {
    const byCell = new Map<string, TargetPart[]>();
    for (const part of row.parts) addTo(byCell, part.valueCell, part);
    for (const [cell, parts] of byCell) {
      const { row: r, column } = parseAddress(cell);
      const [part] = parts;
      const compared = part === undefined || parts.length > 1 ? null : comparison(sheet, row, part);
      if (compared !== null) {
        const rule = live.get(compared.key);
        // A rule's formula is that of its first cell.
        if (rule === undefined)
          live.set(compared.key, { formula: compared.formula(), areas: [cellAt(r, column)] });
        else addCell(rule.areas, r, column);
      } else if (parts.some((one) => assessPart(row, one).met === false)) addTo(fixed, column, r);
    }
  }
  return [
    ...[...live.values()].map((rule): Highlight => ({
      sheet: model.sheet,
      style: "unmet",
      ...rule,
    })),
    ...[...fixed].flatMap(([column, rows]) => frozen(sheet, column, rows)),
  ];
}

type Live = Pick<Highlight, "formula"> & { areas: Area[] };

function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}

function cellAt(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

/** Adds a cell to areas of single columns, to the last of them where it is the next below. */
function addCell(areas: Area[], row: number, column: number): void {
  const last = areas.at(-1);
  if (last !== undefined && last.bottom + 1 === row && last.left === column) last.bottom = row;
  else areas.push(cellAt(row, column));
}

/** The formula of one cell and what it shares with others: direction and the way from value to target. */
function comparison(
  sheet: Sheet,
  row: TargetLine,
  part: TargetPart
): { key: string; formula: () => string } | null {
  const standing = assessPart(row, part);
  const { value, target, valueCell, targetCell } = part;
  if (value === null || target === null || value.comparison !== null || standing.met === null)
    return null;
  if (!isPlain(sheet, valueCell, value) || !isPlain(sheet, targetCell, target)) return null;
  const operator = COMPARISONS.find((one) => one === standing.operator);
  if (operator === undefined) return null;
  const [from, to] = [parseAddress(valueCell), parseAddress(targetCell)];
  const way = `${to.row - from.row},${to.column - from.column}`;
  return {
    key: `${operator} ${way} ${from.column}`,
    formula: () =>
      `=AND(${tag("unmet")},TRIM(${valueCell})<>"",TRIM(${targetCell})<>"",IFERROR(${asNumber(valueCell)}${MISSED[operator]}${asNumber(targetCell)},FALSE))`,
  };
}

const COMPARISONS: readonly Comparison[] = ["≥", ">", "≤", "<", "="];

/** Whether the formula reads from a cell what was read: one figure, in the row's unit. */
function isPlain(sheet: Sheet, address: string, { value }: Reading): boolean {
  const { row, column } = parseAddress(address);
  const cell = sheet.at(row, column);
  if (cell.kind === "number") return cell.raw === value || Math.abs(cell.raw - value) < 1e-9;
  if (cell.kind !== "text") return false;
  const bare = BESIDE_DIGITS.reduce((text, beside) => text.replaceAll(beside, ""), cell.raw.trim());
  return /^-?\d+(?:\.\d+)?$/.test(bare) && Number(bare) === value;
}

function asNumber(cell: string): string {
  const bare = BESIDE_DIGITS.reduce(
    (text, beside) => `SUBSTITUTE(${text},"${beside}","")`,
    `TRIM(${cell})`
  );
  return `IF(ISNUMBER(${cell}),${cell},VALUE(${bare}))`;
}

/**
 * Rules for cells of a column that a formula cannot compare: true while they show what they show now. As many as it takes for
 * formulas that Excel takes.
 */
function frozen(sheet: Sheet, column: number, rows: readonly number[]): Highlight[] {
  return Array.from({ length: Math.ceil(rows.length / MOST_ROWS) }, (_rule, k): Highlight => {
    const own = rows.slice(k * MOST_ROWS, (k + 1) * MOST_ROWS);
    const reference = cellAddress(own[0] ?? 0, column);
    const shown = own.map((row) => {
      const cell = sheet.at(row, column);
      if (cell.kind === "number") return `AND(ISNUMBER(${reference}),${reference}=${cell.raw})`;
      return `TRIM(${reference})=${textLiteral(cell.kind === "text" ? cell.raw.trim() : "")}`;
    });
    return {
      sheet: sheet.name,
      style: "unmet",
      formula: `=AND(${tag("unmet")},OR(${[...new Set(shown)].join(",")}))`,
      areas: own.map((row) => cellAt(row, column)),
    };
  });
}

/** Excel takes formulas of 8,192 characters and 255 arguments; a cell of several figures prints some forty characters. */
const MOST_ROWS = 80;

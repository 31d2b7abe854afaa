import type { Area } from "../area/area";
import { inArea } from "../area/inArea";
import { normalForm } from "../cell/normalForm";
import type { RawCell } from "../cell/rawCell";
import type { Grid } from "../sheet/grid";
import type { StatisticsModel } from "../kind/statistics/model";
import type { TableModel } from "../kind/tableModel";
import type { OwnWord } from "./ownWord";

/** The term of the trade that a label is read as. */
const TERMS: Readonly<Record<"rate" | "met" | "unmet" | "total" | "target", string>> = {
  rate: "达成度",
  met: "达标数",
  unmet: "未达标数",
  total: "合计",
  target: "指标值",
};

/** Stand-ins for counties that no list knows; the sheet's own names are put back after reading. */
const DIGITS = "甲乙丙丁戊己庚辛壬癸";

/** A grid in which the labels of a table that the user explained say the terms that they stand for. */
export function gridInTerms(grid: Grid, area: Area, own: readonly OwnWord[]): Grid {
  const terms = termsOf(own);
  if (terms.size === 0) return grid;
  const values = grid.values.map((row, r) => {
    const line = grid.top + r;
    if (line < area.top || line > area.bottom) return row;
    return row?.map((cell, c) => (inArea(area, line, grid.left + c) ? inTerms(cell, terms) : cell));
  });
  return { ...grid, values };
}

function inTerms(
  cell: RawCell | undefined,
  terms: ReadonlyMap<string, string>
): RawCell | undefined {
  return typeof cell === "string" ? (terms.get(normalForm(cell)) ?? cell) : cell;
}

function termsOf(own: readonly OwnWord[]): Map<string, string> {
  const terms = new Map<string, string>();
  own.forEach(({ words, sense }, k) => {
    if (sense === "region") terms.set(words, standIn(k));
    else if (sense !== "indicator" && sense !== "remark") terms.set(words, TERMS[sense]);
  });
  return terms;
}

function standIn(k: number): string {
  const digits = [...String(k)].map((digit) => DIGITS.charAt(Number(digit))).join("");
  return `代称${digits}管委会`;
}

/** A model read from `gridInTerms`, its counties by the names that the sheet gives them (`names`, by the words of the label). */
export function withOwnNames(
  model: TableModel,
  own: readonly OwnWord[],
  names: ReadonlyMap<string, string>
): TableModel {
  const pairs = own.flatMap(({ words, sense }, k) =>
    sense === "region" ? [[standIn(k), names.get(words) ?? words] as const] : []
  );
  if (pairs.length === 0) return model;
  const put = (text: string) => pairs.reduce((now, [from, to]) => now.replaceAll(from, to), text);
  const reading = model.reading.map(put);
  switch (model.kind) {
    case "checklist": {
      const regions = model.regions.map((region) => ({ ...region, name: put(region.name) }));
      return { ...model, regions, reading };
    }
    case "funding":
      return {
        ...model,
        rows: model.rows.map((row) => ({ ...row, name: put(row.name) })),
        reading,
      };
    case "statistics": {
      const named = (entry: StatisticsModel["lines"][number]) => ({
        ...entry,
        path: entry.path.map(put),
        words: put(entry.words),
      });
      return { ...model, lines: model.lines.map(named), lanes: model.lanes.map(named), reading };
    }
    case "schools":
    case "targets":
      return { ...model, reading };
  }
}

import { displayWidth } from "../../core/present/displayWidth";
import type { HeatMap } from "../../core/present/heatMap";

/** Pixels of a cell, of the names of indicators and of the numbers behind them. */
export const CELL = { width: 16, height: 18 };
export const NAME = 108;
export const COUNT = 22;
/** Pixels of a letter of a county's name, which stands upright, and most letters of it. */
export const LETTER = 12;
const LETTERS = 6;
/** Widest name of an indicator in the pane, in characters of half width. */
const WIDEST = 16;

/** Height of the names of counties over the map. */
export function headHeight({ counties }: HeatMap): number {
  return Math.max(1, ...counties.map(({ name }) => letters(name).length)) * LETTER + 8;
}

/** Size of the part with the cells. */
export function bodySize(map: HeatMap): { width: number; height: number } {
  return {
    width: map.counties.length * CELL.width + 1,
    height: headHeight(map) + map.rows.length * CELL.height + 1,
  };
}

/** The letters of a name that there is room for. */
export function letters(name: string): string[] {
  const all = [...name.replace(/\s+/g, "")];
  return all.length <= LETTERS ? all : [...all.slice(0, LETTERS - 1), "…"];
}

/** As much of a name as fits in `widest` characters of half width: in front of its row in the pane where it is left out. */
export function cut(name: string, widest = WIDEST): string {
  const all = [...name.replace(/\s+/g, " ")];
  let text = "";
  for (const letter of all) {
    if (displayWidth(text + letter) > widest) return `${text}…`;
    text += letter;
  }
  return text;
}

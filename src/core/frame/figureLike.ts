import type { CellValue } from "../cell/cellValue";
import { normalForm } from "../cell/normalForm";
import { COMPARING, takeComparison } from "../criterion/comparisonWords";
import { readFigure } from "../criterion/readFigure";
import { readRatio } from "../criterion/readRatio";
import { Characters } from "../lexicon/characters";
import { FIGURE_WITH_UNIT, TO_IN_RATIO } from "../lexicon/zh/criterionForms";
import { ABOUT, FIGURE_AT_AN_END, FIGURES_ONLY } from "../lexicon/zh/figureForms";
import { YEARS } from "../lexicon/zh/years";
import { explainsMarks } from "../mark/isLegendLine";

/** Thousands set apart by a blank: 1 973. */
const THOUSANDS_APART = /^\s*\d\s\d{3}\s*$/;

/** 小学62.1 in a cell of several such. */
const LABELLED = /^[\u4e00-\u9fff]{1,6}[:：]?[<>≥≤]?\d[\d.,]*%?$/;

/** What parts several figures in a cell. */
const SEVERAL = /[/、;；，\r\n]/;

/** 60.9（预计）: a remark behind a figure. */
const REMARK = /^(\d.*)\([\u4e00-\u9fff]{1,6}\)$/;

/**
 * Whether a cell prints a figure or several: 19.2, "36,703 ", "≥95%", ">60/>95", "99%以上", "1:15", "（-9）70%". Years (2020年),
 * words, dates and blanks are none.
 */
export function figureLike(cell: CellValue): boolean {
  if (cell.kind === "number" || cell.kind === "error") return true;
  if (cell.kind !== "text" || cell.key.length > 40 || !/\d/.test(cell.key)) return false;
  // Most labels end here: they hold characters that no figure does, and nothing that words could stand in or between.
  if (cell.number === null && !OF_FIGURES.areAllOf(cell.key) && !ASIDE.standIn(cell.raw))
    return false;
  // 1 973 is no year.
  if (YEARS.test(cell.key) && !THOUSANDS_APART.test(cell.raw)) return false;
  if (cell.number !== null) return true;
  const key = cell.key.replace(REMARK, "$1").replace(ABOUT, "");
  // 0-未达标；1-达标 explains marks.
  if (FIGURES_ONLY.test(key)) return !/[\u4e00-\u9fff]/.test(key) || !explainsMarks(cell.raw);
  if (FIGURE_AT_AN_END.test(key) && key.split(/[/、;]/).every(isFigure)) return true;
  if (!SEVERAL.test(cell.raw)) return false;
  const pieces = cell.raw.split(/[/、;；，\r\n]+/).map(normalForm);
  return pieces.length > 1 && pieces.every((piece) => LABELLED.test(piece));
}

/** Where words may stand that say nothing of a figure: brackets, and between several figures. */
const ASIDE = Characters.of("(（/、;；，\r\n");

const ASCII = String.fromCharCode(...Array(0x80).keys());

/** What figures may hold: characters that stand in units or in words about figures. */
const OF_FIGURES = Characters.of(
  [ABOUT, FIGURES_ONLY, FIGURE_AT_AN_END, FIGURE_WITH_UNIT, TO_IN_RATIO].reduce(
    (all, { source }) => all + source,
    ASCII + COMPARING
  )
);

function isFigure(text: string): boolean {
  if (text === "" || !OF_FIGURES.areAllOf(text) || YEARS.test(text)) return false;
  const figure = takeComparison(text)?.figure;
  return figure !== undefined && (readFigure(figure) !== null || readRatio(figure) !== null);
}

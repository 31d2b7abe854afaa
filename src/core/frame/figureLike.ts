import type { CellValue } from "../cell/cellValue";
import { normalForm } from "../cell/normalForm";
import { takeComparison } from "../criterion/comparisonWords";
import { readFigure } from "../criterion/readFigure";
import { readRatio } from "../criterion/readRatio";

const YEAR = /^(?:19|20)\d\d(?:年度?)?(?:[-~]|——)?(?:(?:19|20)\d\d(?:年度?)?)?$/;
/** 小学62.1 in a cell of several such. */
const LABELLED = /^[\u4e00-\u9fff]{1,6}[:：]?[<>≥≤]?\d[\d.,]*%?$/;
const INSIDE = /^[<>≤≥=≦≧\d]|\d(?:%|以上|以内|以下)?$|\d[^\d]{1,4}$/;

/** 60.9（预计）: a remark behind a figure. */
const REMARK = /^(?=\d)(.*\d.*)\([\u4e00-\u9fff]{1,6}\)$/;
/** 约7.6, 70万人左右. */
const ABOUT = /^(?:大?约|近)|左右$/g;

/** Several figures in a cell with nothing but signs and units between them: （-9）70%, 21/30, 未达标9项 70%. */
const COMPOSITE =
  /^(?:(?:未|不)?(?:达标|达成|完成|合格))?[-+()≈=~/\d]*\d(?:[-+()≈=~/\d.%,;、:]|[项个]|(?:未|不)?(?:达标|达成|完成|合格|占))*$/;

/**
 * Whether a cell prints a figure or several: 19.2, "36,703 ", "≥95%", ">60/>95", "99%以上", "1:15", "（-9）70%". Years (2020年),
 * words, dates and blanks are none.
 */
export function figureLike(cell: CellValue): boolean {
  if (cell.kind === "number" || cell.kind === "error") return true;
  if (cell.kind !== "text" || cell.key.length > 40 || !/\d/.test(cell.key)) return false;
  if (YEAR.test(cell.key)) return false;
  const key = cell.key.replace(REMARK, "$1").replace(ABOUT, "");
  if (cell.number !== null || COMPOSITE.test(key)) return true;
  if (INSIDE.test(key) && key.split(/[/、;]/).every(isFigure)) return true;
  const pieces = cell.raw.split(/[/、;；，\r\n]+/).map(normalForm);
  return pieces.length > 1 && pieces.every((piece) => LABELLED.test(piece));
}

function isFigure(text: string): boolean {
  if (text === "" || YEAR.test(text)) return false;
  const figure = takeComparison(text)?.figure;
  return figure !== undefined && (readFigure(figure) !== null || readRatio(figure) !== null);
}

import type { Area } from "../area/area";
import { normalForm } from "../cell/normalForm";
import { textOf } from "../cell/textOf";
import { verdictOf } from "../lexicon/verdictOf";
import { LEGEND_OPENING } from "../lexicon/zh/captions";
import { areOpposites } from "../mark/areOpposites";
import { keptWith } from "../memo/keptWith";
import type { Sheet } from "../sheet/sheet";
import { textsAt } from "./notes";

const LONGEST_MARK = 3;
/** TRUE and FALSE are the longest marks that need no opener. */
const LONGEST_ALONE = 5;

/** Characters of what opens a legend, the spaces that pad it included; labels of lines are longer. */
const LONGEST_OPENING = 16;

/** Whether a text (by `normalForm`) opens a line that explains marks cell by cell. */
export function opensLegend(key: string): boolean {
  return LEGEND_OPENING.test(key);
}

/** Whether a line that begins with a text may explain marks cell by cell: it opens a legend, or is short enough for a mark. */
export function mayExplain(first: string): boolean {
  return (
    first.length <= LONGEST_ALONE ||
    (first.length <= LONGEST_OPENING && opensLegend(normalForm(first)))
  );
}

/** Rows in which nothing but marks and what they mean stands, each looked at with all its cells. */
export const explainingRows = keptWith(
  (sheet: Sheet): ReadonlySet<number> =>
    new Set(legendRowsOf(sheet).filter((row) => standsAlone(sheet, row)))
);

/**
 * Rows that explain marks cell by cell (图例： √ 达标 ※ 未达标): their first text says so, or they go on below such a row, or
 * nothing but marks and what they mean stands in them.
 */
export const legendRowsOf = keptWith((sheet: Sheet): readonly number[] => {
  const rows = new Set<number>();
  let last = -1;
  for (const { row, column, cell } of sheet.texts) {
    if (row === last) continue;
    last = row;
    if (rows.has(row)) continue;
    if (opensLegend(cell.key)) {
      rows.add(row);
      for (let below = row + 1; goesOn(sheet, below, column); below++) rows.add(below);
    } else if (standsAlone(sheet, row)) rows.add(row);
  }
  return [...rows];
});

/** Whether nothing but marks and what they mean stands in a row; 1 and 0, or TRUE and FALSE, below each other are explained together. */
function standsAlone(sheet: Sheet, row: number): boolean {
  const own = textsOfRow(sheet, row);
  if (own.length < 2) return false;
  if (explainsAlone(own)) return true;
  if (areVerdicts(own)) return isBlank(sheet, row - 1);
  if (own.length !== 2 || !mayBeOfTwo(own)) return false;
  return [row - 1, row + 1].some((beside) => {
    const other = textsOfRow(sheet, beside);
    return other.length === 2 && mayBeOfTwo(other) && explainsAlone([...own, ...other]);
  });
}

/** Verdicts alone, mark and meaning by turns (未达标 | 尚未完成 | 达标 | 完成): no label stands before them. */
function areVerdicts(texts: readonly string[]): boolean {
  const keys = texts.map(normalForm);
  return (
    keys.length % 2 === 0 && keys.every((key) => sortOf(key) === "word" && verdictOf(key) !== null)
  );
}

function isBlank(sheet: Sheet, row: number): boolean {
  return filledCells(sheet, row, sheet.used.left, sheet.used.right).length === 0;
}

/** 1 or 0 with words (a list that is numbered goes from 1 to 2), or a mark that is no word. */
function mayBeOfTwo([mark = ""]: readonly string[]): boolean {
  const key = normalForm(mark);
  return key === "1" || key === "0" || ["letter", "sign", "yes"].includes(sortOf(key));
}

/** The texts of a row that is short enough to explain marks and begins with one; [] of any other. */
function textsOfRow(sheet: Sheet, row: number): readonly string[] {
  const right = Math.min(sheet.used.right, sheet.used.left + WIDEST_LEGEND);
  const texts: string[] = [];
  for (let column = sheet.used.left; column <= right; column++) {
    const cell = sheet.at(row, column);
    if (cell.id === 0) continue;
    const text = textOf(cell).trim();
    if (texts.length === MOST_IN_A_LEGEND || (texts.length === 0 && text.length > LONGEST_ALONE))
      return NO_TEXTS;
    texts.push(text);
  }
  return texts;
}

const NO_TEXTS: readonly string[] = [];

/** Cells of a row that explains marks: four marks and what they mean. */
const MOST_IN_A_LEGEND = 8;

/** Columns from the first that are looked at for marks and what they mean. */
const WIDEST_LEGEND = 40;

/**
 * Whether cells are marks and what they mean by turns: every meaning a verdict or a class, no mark twice. Verdicts themselves (不合格 beside
 * 合格) are marks to explain only behind an opener.
 */
export function explainsAlone(cells: readonly string[]): boolean {
  const pairs = legendPairs(cells);
  if (pairs.length === 0) return false;
  const opened = opensLegend(normalForm(cells[0] ?? ""));
  const marks = pairs.map(([mark]) => normalForm(mark));
  return (
    new Set(marks).size === marks.length &&
    new Set(marks.map(sortOf)).size === 1 &&
    (opened || sortOf(marks[0] ?? "") !== "word") &&
    // 6 beside 监控存在盲区 alone is the number of an item that nobody ticked; no list has a number 0.
    (opened || pairs.length > 1 || marks[0] === "0" || sortOf(marks[0] ?? "") !== "digit") &&
    (areClasses(pairs) ||
      pairs.every(
        ([mark, meaning]) => mark !== meaning && verdictOf(normalForm(meaning)) !== null
      )) &&
    // A number beside an item that is said to be 健全 or 到位 is its number in the list; 无欠账，达标 is two verdicts.
    pairs.every(([mark, meaning]) =>
      /^\d/.test(mark)
        ? meaning
            .split(/[,，、;；]/)
            .every(
              (part) => part.length <= LONGEST_VERDICT + (marks.includes("0") ? WITH_OBJECT : 0)
            )
        : !/^\d/.test(meaning)
    )
  );
}

const LONGEST_VERDICT = 6;
/** So much longer is 未达到国家标准 than a verdict that may stand beside a number of a list. */
const WITH_OBJECT = 4;

/** Whether signs stand for classes that say nothing of good and bad: √ 一类 × 二类. */
function areClasses(pairs: readonly (readonly [string, string])[]): boolean {
  const meanings = new Set(pairs.map(([, meaning]) => normalForm(meaning)));
  const shapes = new Set([...meanings].map((text) => `${text.length} ${text.slice(-1)}`));
  return (
    pairs.length > 1 &&
    meanings.size === pairs.length &&
    shapes.size === 1 &&
    [...meanings].every((text) => /^[\u4e00-\u9fff]+$/.test(text) && text.length <= 4) &&
    (pairs.every(([mark]) => sortOf(normalForm(mark)) === "sign") ||
      areOpposites(pairs.map(([mark]) => normalForm(mark))))
  );
}

/** Signs, digits, letters, 是 and 否, words: the marks of one table are of one sort. */
function sortOf(mark: string): "digit" | "letter" | "sign" | "yes" | "word" {
  if (/^\d$/.test(mark)) return "digit";
  if (/^(?:[A-Za-z]|TRUE|FALSE)$/i.test(mark)) return "letter";
  if (mark === "是" || mark === "否") return "yes";
  return /[\u4e00-\u9fffA-Za-z\d]/.test(mark) ? "word" : "sign";
}

function goesOn(sheet: Sheet, row: number, opener: number): boolean {
  const [mark, meaning] = filledCells(sheet, row, sheet.used.left, sheet.used.right);
  return (
    mark !== undefined &&
    meaning !== undefined &&
    mark.column > opener &&
    mark.text.length <= LONGEST_MARK &&
    meaning.text.length > 1
  );
}

/** The texts in an area that may explain marks; a legend kept cell by cell is read as one sentence a row. */
export function legendTexts(sheet: Sheet, area: Area): string[] {
  const rows = legendRowsOf(sheet).filter((row) => row >= area.top && row <= area.bottom);
  const lines = rows.map((row) =>
    sentenceOf(filledCells(sheet, row, area.left, area.right).map(({ text }) => text))
  );
  return [...textsAt(sheet, area).map(({ cell }) => cell.raw), ...lines];
}

/** 图例： | √ | 达标 | ※ | 未达标 as "√表示达标;※表示未达标"; cells that do not pair off as they stand. */
function sentenceOf(cells: readonly string[]): string {
  const pairs = legendPairs(cells);
  return pairs.length === 0
    ? cells.join(" ")
    : pairs.map(([mark, meaning]) => `${mark}表示${meaning}`).join(";");
}

/**
 * Marks with their meanings in the cells of a row that explains them: behind an opener (图例：) a mark and more words by turns.
 * [] where the cells are not such a row.
 */
export function legendPairs(cells: readonly string[]): (readonly [string, string])[] {
  const [first = ""] = cells;
  if (!mayExplain(first)) return [];
  const own = opensLegend(normalForm(first)) ? cells.slice(1) : cells;
  if (own.length === 0 || own.length % 2 !== 0) return [];
  const pairs = own.flatMap((mark, k) => {
    const meaning = own[k + 1];
    return k % 2 === 0 && meaning !== undefined ? [[mark, meaning] as const] : [];
  });
  const isPair = ([mark, meaning]: readonly [string, string]) =>
    mark.length <= LONGEST_ALONE && meaning.length > 1 && !/^[\d.%]+$/.test(meaning);
  return pairs.every(isPair) ? pairs : [];
}

function filledCells(sheet: Sheet, row: number, left: number, right: number) {
  const cells: { column: number; text: string }[] = [];
  for (let column = left; column <= right; column++) {
    const text = textOf(sheet.at(row, column)).trim();
    if (text !== "") cells.push({ column, text });
  }
  return cells;
}

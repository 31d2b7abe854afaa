import { areaAddress, cellAddress } from "../area/address";
import type { Area } from "../area/area";
import { numbersBetween } from "../area/numbersBetween";
import type { FormulaToWrite } from "../formula/formulaToWrite";
import type { NumberTable } from "./numberTable";
import { runsOf } from "./runsOf";
import { shownMarks } from "./shownMarks";

/** A new sheet of marks over a table of figures, as plain data. */
export interface MarksSheet {
  name: string;
  /** Cells from A1 on in Excel's input form: "'…" a text, "" blank or filled by a formula. */
  cells: string[][];
  /** Width of each column in characters of half width. */
  widths: number[];
  /** One spilled EDU.MARK for each rectangle of figures, and one call each for 达成度 and 未达标数 of all regions. */
  formulas: FormulaToWrite[];
}

const NOTE = "注：“√”表示达标，“※”表示未达标。标记按公式随数值变化；标准可以直接改。";
const TOTALS = [
  { label: "达成度", call: "RATE", shown: "rates" },
  { label: "未达标数", call: "UNMET", shown: "unmet" },
] as const;
/** The names of the indicators, then their criteria, stand before the regions. */
const FIRST_REGION = 2;

/**
 * The sheet that turns a table of figures into a checklist: indicators, their criteria as texts that may be changed, and
 * √ or ※ by formula, so that the marks follow the figures. `name` is the new sheet's name; regions run as in the table.
 * Indicators without a criterion are left out; null when none has one.
 */
export function marksSheet(table: NumberTable, name: string): MarksSheet | null {
  const indicators = table.indicators.filter(({ criterion }) => criterion !== null);
  if (indicators.length === 0) return null;
  const { regions, transposed } = table;
  // Line 0 holds the names of the regions, lane 0 those of the indicators; a title stands over all.
  const at = (line: number, lane: number) =>
    transposed ? { row: lane + 1, column: line } : { row: line + 1, column: lane };
  const area = (line: number, lane: number, lastLine: number, lastLane: number): Area => {
    const [from, to] = [at(line, lane), at(lastLine, lastLane)];
    return { top: from.row, left: from.column, bottom: to.row, right: to.column };
  };
  const lastLane = FIRST_REGION + regions.length - 1;
  const end = at(indicators.length + TOTALS.length, lastLane);
  const cells = Array.from({ length: end.row + 2 }, () =>
    Array.from({ length: end.column + 1 }, () => "")
  );
  const put = (row: number, column: number, text: string) => {
    const line = cells[row];
    if (line !== undefined) line[column] = `'${text}`;
  };
  const putAt = (line: number, lane: number, text: string) => {
    const { row, column } = at(line, lane);
    put(row, column, text);
  };
  put(0, 0, `${table.title || table.sheet}：达标情况`);
  put(end.row + 1, 0, NOTE);
  putAt(0, 0, transposed ? "县（市、区）" : "指标");
  putAt(0, 1, "标准");
  regions.forEach((region, r) => {
    putAt(0, FIRST_REGION + r, region.name);
  });
  indicators.forEach((indicator, k) => {
    putAt(k + 1, 0, indicator.name);
    putAt(k + 1, 1, indicator.criterion?.text ?? "");
  });
  TOTALS.forEach(({ label }, k) => {
    putAt(indicators.length + 1 + k, 0, label);
  });
  const shown = shownMarks(table);
  const laidOut = (lines: (string | number)[][]) =>
    transposed ? (lines[0] ?? []).map((_one, r) => lines.map((line) => line[r] ?? "")) : lines;
  const marks = rectangles(table).map(({ source, line, lane, lines, lanes }) => {
    const spilled = area(line, lane, line + lines - 1, lane + lanes - 1);
    const criteria = areaAddress(area(line, 1, line + lines - 1, 1));
    const values = `'${table.sheet.replaceAll("'", "''")}'!${areaAddress(source)}`;
    const [first, left] = [line - 1, lane - FIRST_REGION];
    const shows = shown.marks
      .slice(first, first + lines)
      .map((marksOf) => marksOf.slice(left, left + lanes));
    return formulaOver(name, spilled, `=EDU.MARK(${values},${criteria})`, laidOut(shows));
  });
  const all = areaAddress(area(1, FIRST_REGION, indicators.length, lastLane));
  const totals = TOTALS.map(({ call, shown: which }, k) => {
    const line = indicators.length + 1 + k;
    const formula = transposed
      ? `=TRANSPOSE(EDU.${call}(TRANSPOSE(${all}),,TRUE))`
      : `=EDU.${call}(${all},,TRUE)`;
    const spilled = area(line, FIRST_REGION, line, lastLane);
    return formulaOver(name, spilled, formula, laidOut([shown[which]]));
  });
  const widths = numbersBetween(0, end.column).map((column) =>
    column === 0 && !transposed ? 44 : 14
  );
  return { name, cells, widths, formulas: [...marks, ...totals] };
}

interface Rectangle {
  /** Where the figures stand on the table's sheet. */
  source: Area;
  /** Where the marks begin, in lines and lanes of the new sheet, and how many there are. */
  line: number;
  lane: number;
  lines: number;
  lanes: number;
}

/** The figures with a criterion in as few rectangles as other rows and columns between allow. */
function rectangles({ indicators, regions, transposed }: NumberTable): Rectangle[] {
  const judged = indicators.filter(({ criterion }) => criterion !== null);
  return runsOf(judged.map(({ line }) => line)).flatMap((lines) =>
    runsOf(regions.map(({ lane }) => lane)).map((lanes): Rectangle => ({
      source: transposed
        ? { top: lanes.first, left: lines.first, bottom: lanes.last, right: lines.last }
        : { top: lines.first, left: lanes.first, bottom: lines.last, right: lanes.last },
      line: lines.index + 1,
      lane: FIRST_REGION + lanes.index,
      lines: lines.last - lines.first + 1,
      lanes: lanes.last - lanes.first + 1,
    }))
  );
}

function formulaOver(
  sheet: string,
  spilled: Area,
  formula: string,
  shows: FormulaToWrite["shows"]
): FormulaToWrite {
  const single = spilled.top === spilled.bottom && spilled.left === spilled.right;
  const cell = cellAddress(spilled.top, spilled.left);
  return { sheet, cell, formula, ...(single ? {} : { spills: areaAddress(spilled) }), shows };
}

import type { Draw } from "../draw/draw";
import type { ChecklistModel, Mark } from "./checklistModel";
import { markOf } from "./markOf";
import { printFigure, type PrintStyle } from "./printFigure";
import type { TotalFigure, TotalLine } from "./totalLine";
import { tally } from "./tally";

export type ChecklistFault =
  | "flipped mark"
  | "unknown mark"
  | "blank mark"
  | "error in mark"
  | "wrong total"
  | "error in total"
  | "wrong denominator";

const UNKNOWN = [
  "?",
  "？",
  "待定",
  "×√",
  "√×",
  "约3间",
  "见备注",
  "#",
  "核实中",
  "部分",
  "◆",
  "/√",
];
const ERRORS = ["#REF!", "#N/A", "#VALUE!", "#DIV/0!", "#NAME?"];

/** Puts a fault into the table; false when it has no place for it. What the clerk counted (`was`) stays. */
export function addFault(
  draw: Draw,
  model: ChecklistModel,
  style: PrintStyle,
  fault: ChecklistFault
): boolean {
  if (fault === "wrong total") return wrongTotal(draw, model, style);
  if (fault === "error in total") return errorInTotal(draw, model);
  if (fault === "wrong denominator") return wrongDenominator(draw, model);
  const mark = draw.pick(draw.pick(model.cells));
  if (mark.fault || mark.status === "excluded" || mark.status === "error") return false;
  mark.fault = true;
  spoil(draw, model, mark, fault);
  return true;
}

function spoil(draw: Draw, model: ChecklistModel, mark: Mark, fault: ChecklistFault): void {
  if (fault === "unknown mark") {
    const known = model.marks.grades.map(({ shown }) => shown);
    const text = draw.pick(UNKNOWN.filter((each) => !known.includes(each)));
    Object.assign(mark, { status: "unknown", ink: { value: text } });
  } else if (fault === "blank mark") Object.assign(mark, { status: "blank", ink: { value: null } });
  else if (fault === "error in mark")
    Object.assign(mark, { status: "error", ink: { value: draw.pick(ERRORS) } });
  else {
    const grade = mark.was === "met" ? model.marks.grades.length - 1 : 0;
    const other = markOf(draw, model.marks, model.note.met, grade);
    Object.assign(mark, { status: other.status, ink: other.ink });
  }
}

const CHECKED: readonly TotalLine["measure"][] = ["rate", "met", "unmet", "both", "quotient"];

function checkedLines(model: ChecklistModel): TotalLine[] {
  return model.totals.filter(({ measure }) => CHECKED.includes(measure));
}

function wrongTotal(draw: Draw, model: ChecklistModel, style: PrintStyle): boolean {
  const lines = checkedLines(model);
  if (lines.length === 0) return false;
  const line = draw.pick(lines);
  const lane = draw.int(0, model.lanes.length - 1);
  const { met, unmet } = tally(model.items, model.cells, lane, line.items, "was");
  if (met + unmet < 2) return false;
  const off = draw.pick([-3, -2, -1, 1, 2, 3].filter((by) => met + by >= 0 && unmet - by >= 0));
  const figure = wrongFigure(draw, line, style, met, unmet, off);
  if (!figure) return false;
  line.figures[lane] = figure;
  return true;
}

/** The cell with a count or rate that its marks do not have. */
function wrongFigure(
  draw: Draw,
  line: TotalLine,
  style: PrintStyle,
  met: number,
  unmet: number,
  off: number
): TotalFigure | null {
  const { measure } = line;
  if (measure === "rank" || measure === "score" || measure === "lastYear") return null;
  const right = (met / (met + unmet)) * 100;
  if (measure === "rate" || (measure === "both" && draw.chance(0.5))) {
    const swapped = draw.pick([
      right + draw.int(4, 12),
      right - draw.int(4, 12),
      ((met + off) / (met + unmet)) * 100,
    ]);
    if (swapped < 0 || swapped > 100) return null;
    return printFigure(measure, style, met, unmet, swapped);
  }
  if (measure === "both") return printFigure(measure, style, met, Math.max(0, unmet - off), right);
  return printFigure(measure, style, met + off, unmet - off);
}

function errorInTotal(draw: Draw, model: ChecklistModel): boolean {
  const lines = checkedLines(model);
  if (lines.length === 0) return false;
  draw.pick(lines).figures[draw.int(0, model.lanes.length - 1)] = {
    ink: { value: draw.pick(ERRORS) },
    error: true,
  };
  return true;
}

function wrongDenominator(draw: Draw, model: ChecklistModel): boolean {
  const line = model.totals.find(({ denominator }) => denominator !== undefined);
  if (!line?.denominator) return false;
  const wrong = line.denominator.printed + draw.pick([-2, -1, 1, 2]);
  line.denominator = {
    text: line.denominator.text.replace(String(line.denominator.printed), String(wrong)),
    printed: wrong,
    wrong: true,
  };
  return true;
}

import { blanksForZeros } from "./blanksForZeros";
import { columnsOf, locate, type Argument } from "./argument";
import { isFault, type Fault, type Outcome } from "../cell/fault";
import { NOTHING_COUNTED } from "../measure/achievementRate";
import { labelsOf } from "./labelsOf";
import { markReader } from "./markReader";

const GAINED = "新达标";
const LOST = "退为未达标";

/**
 * What changed for one region between two dates: rows of indicator and change, first what became met (新达标),
 * then what fell back (退为未达标), each in the order of the sheet. Indicators that are blank or excluded at
 * either date are not compared; #N/A when none is left, one blank when none changed.
 */
export function compareMarks(
  labels: Argument,
  before: Argument,
  after: Argument,
  legend: Argument
): Outcome[][] {
  const read = markReader(legend);
  if (isFault(read)) return [[read]];
  const count = lineLength(before);
  if (isFault(count)) return [[count]];
  const other = lineLength(after);
  if (isFault(other)) return [[other]];
  if (count !== other) return [[unequal(before, after, count, other)]];
  const [earlier, later] = [blanksForZeros(before, read), blanksForZeros(after, read)];
  const names = labelsOf(labels, count);
  if (isFault(names)) return [[names]];
  const gained: Outcome[][] = [];
  const lost: Outcome[][] = [];
  let compared = 0;
  for (const [line, name] of names.entries()) {
    const was = readLine(earlier, line, read);
    const is = readLine(later, line, read);
    if (isFault(was)) return [[was]];
    if (isFault(is)) return [[is]];
    if (was === null || is === null) continue;
    compared++;
    if (!was && is) gained.push([name, GAINED]);
    if (was && !is) lost.push([name, LOST]);
  }
  if (compared === 0) return [[NOTHING_COUNTED]];
  const changes = [...gained, ...lost];
  return changes.length === 0 ? [["", ""]] : changes;
}

function lineLength(marks: Argument): number | Fault {
  const rows = marks.cells.length;
  const columns = columnsOf(marks);
  if (rows > 1 && columns > 1)
    return {
      code: "#VALUE!",
      reason: `“${marks.name}”有 ${columns} 列，请一次只比较一个地区的一列。`,
    };
  return Math.max(rows, columns);
}

function unequal(before: Argument, after: Argument, count: number, other: number): Fault {
  return {
    code: "#VALUE!",
    reason: `“${before.name}”有 ${count} 项，“${after.name}”有 ${other} 项，两个区域应当一样长。`,
  };
}

/** Whether the mark is met; null when it is not compared. */
function readLine(
  marks: Argument,
  line: number,
  read: Exclude<ReturnType<typeof markReader>, Fault>
): boolean | null | Fault {
  const [row, column] = marks.cells.length === 1 ? [0, line] : [line, 0];
  const reading = read(marks.cells[row]?.[column]);
  if (isFault(reading)) return locate(reading, marks, row, column);
  return reading === null || reading === "excluded" ? null : reading === "met";
}

import { normalForm } from "../cell/normalForm";
import { columnsOf, locate, type Argument } from "./argument";
import { isFault, type Fault } from "../cell/fault";
import { unwrapArgument } from "./unwrapArgument";
import type { MarkStatus } from "../mark/markStatus";
import type { Legend } from "../mark/legend";
import { readLegend } from "../mark/readLegend";
import { readMark } from "../mark/readMark";

/** What one cell of marks says: a status, null for a blank, or why it cannot be told. */
export type MarkReading = MarkStatus | null | Fault;
export interface MarkReader {
  (raw: unknown): MarkReading;
  /** Whether the legend explains the mark 0, so that no 0 is a blank that an older Excel hands over so. */
  readonly explainsZero: boolean;
}

/**
 * Makes a reader of marks: the legend's words first, convention second. The legend is text, such as the
 * sheet's own note, in one cell or several; omitted or blank it leaves convention alone. Text that explains
 * no mark is a fault, so that a wrong reference does not pass unseen. Readings are remembered by text.
 */
export function markReader(legend: Argument): MarkReader | Fault {
  const words = legendTexts(legend);
  if (isFault(words)) return words;
  const meanings = readLegend(words);
  if (words.length > 0 && explainsNothing(meanings))
    return {
      code: "#VALUE!",
      reason: `“${legend.name}”里没有说明任何标记，请引用写明“√”“※”等含义的单元格，或省略这一项。`,
    };
  const known = new Map<unknown, MarkReading>();
  const read = (raw: unknown) => {
    const before = known.get(raw);
    if (before !== undefined) return before;
    const reading = readOne(raw, meanings);
    if (typeof raw !== "object") known.set(raw, reading);
    return reading;
  };
  return Object.assign(read, { explainsZero: speaksOfZero(meanings) });
}

function speaksOfZero({ meanings, contradictory, unread }: Legend): boolean {
  return meanings.has("0") || contradictory.includes("0") || unread.includes("0");
}

function explainsNothing({ meanings, contradictory, unread, blank }: Legend): boolean {
  return meanings.size + contradictory.length + unread.length === 0 && blank === null;
}

function legendTexts(legend: Argument): string[] | Fault {
  const texts: string[] = [];
  for (let row = 0; row < legend.cells.length; row++)
    for (let column = 0; column < columnsOf(legend); column++) {
      const cell = unwrapArgument(legend.cells[row]?.[column]);
      if (isFault(cell)) return locate(cell, legend, row, column);
      const text = String(cell ?? "").trim();
      if (text !== "") texts.push(text);
    }
  return texts;
}

function readOne(raw: unknown, legend: Legend): MarkReading {
  const cell = unwrapArgument(raw);
  if (isFault(cell)) return cell;
  const key = normalForm(
    typeof cell === "boolean" ? (cell ? "TRUE" : "FALSE") : String(cell ?? "")
  );
  if (key === "") return legend.blank;
  const meaning = readMark(key, legend);
  if (meaning !== null) return meaning.status;
  const why = legend.contradictory.includes(key)
    ? "在图例里有两种说法"
    : legend.unread.includes(key)
      ? "在图例里的说明看不懂"
      : "没有说明含义";
  return { code: "#VALUE!", reason: `的标记“${key}”${why}` };
}

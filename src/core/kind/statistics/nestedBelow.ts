import type { FrameEntry } from "../../frame/frameEntry";
import type { TableFrame } from "../../frame/tableFrame";
import type { SheetCell } from "../../sheet/sheet";
import { lineRole } from "./entryRole";

/**
 * Which lines are indented under an item, by the white space before their labels: they are part of that item, not more
 * items. Lines indented under a total are the total's parts.
 */
export function nestedBelow(
  { view, labelLanes }: TableFrame,
  body: readonly FrameEntry[]
): boolean[] {
  return nested(
    body,
    body.map(({ at }) => indentOfFirst(labelLanes.map((lane) => view.at(at, lane))))
  );
}

/** As `nestedBelow`, for lanes by the headings of their own: 其中：公办园 and, indented beside it, 普惠性民办园. */
export function nestedBeside({ view, head }: TableFrame, lanes: readonly FrameEntry[]): boolean[] {
  return nested(
    lanes,
    lanes.map(({ at }) => indentOfFirst([...head].reverse().map((line) => view.at(line, at))))
  );
}

function nested(entries: readonly FrameEntry[], indents: readonly number[]): boolean[] {
  const parents: { indent: number; total: boolean }[] = [];
  return entries.map(({ own }, k) => {
    const indent = indents[k] ?? 0;
    while (parents.length > 0 && (parents.at(-1)?.indent ?? 0) >= indent) parents.pop();
    const parent = parents.at(-1);
    parents.push({ indent, total: lineRole(own.at(-1) ?? "").role !== "item" });
    return parent !== undefined && !parent.total;
  });
}

/** How far the first text among cells is indented; 0 where none holds a text. */
function indentOfFirst(cells: readonly SheetCell[]): number {
  const first = cells.find(({ kind }) => kind === "text");
  return first?.kind === "text" ? indentOf(first.raw) : 0;
}

/** Characters of white space before a label; a full-width one counts twice, a single narrow one is a slip. */
function indentOf(raw: string): number {
  let indent = 0;
  for (const char of raw) {
    if (char === "\u3000") indent += 2;
    else if (char === " " || char === "\u00a0" || char === "\t") indent++;
    else break;
  }
  return indent === 1 ? 0 : indent;
}

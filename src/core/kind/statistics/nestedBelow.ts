import type { FrameEntry } from "../../frame/frameEntry";
import type { TableFrame } from "../../frame/tableFrame";
import { lineRole } from "./entryRole";

/**
 * Which lines are indented under an item, by the white space before their labels: they are part of that item, not more
 * items. Lines indented under a total are the total's parts.
 */
export function nestedBelow(
  { view, labelLanes }: TableFrame,
  body: readonly FrameEntry[]
): boolean[] {
  const indents = body.map(({ at }) => {
    for (const lane of labelLanes) {
      const cell = view.at(at, lane);
      if (cell.kind === "text") return indentOf(cell.raw);
    }
    return 0;
  });
  const parents: { indent: number; total: boolean }[] = [];
  return body.map(({ own }, k) => {
    const indent = indents[k] ?? 0;
    while (parents.length > 0 && (parents.at(-1)?.indent ?? 0) >= indent) parents.pop();
    const parent = parents.at(-1);
    parents.push({ indent, total: lineRole(own.at(-1) ?? "").role !== "item" });
    return parent !== undefined && !parent.total;
  });
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

import type { ChecklistModel } from "./checklistModel";
import type { Looks } from "./looks";

/** The lines of a table along its indicators, in order, as they are printed. */
export type ItemLine =
  | { kind: "item"; item: number }
  | { kind: "total"; total: number }
  | { kind: "heading"; text: string }
  | { kind: "header" }
  | { kind: "blank" };

/** Indicators with totals, section headings, blank lines and headers printed again between them. */
export function itemLines(model: ChecklistModel, looks: Looks): ItemLine[] {
  const at = (place: "first" | "last"): ItemLine[] =>
    model.totals.flatMap((line, total): ItemLine[] =>
      line.at === place ? [{ kind: "total", total }] : []
    );
  const lines: ItemLine[] = at("first");
  let since = 0;
  model.items.forEach((item, k) => {
    const before = model.items[k - 1];
    const opens = before !== undefined && before.levels[0] !== item.levels[0];
    if (looks.repeatEvery > 0 && since >= looks.repeatEvery) {
      lines.push({ kind: "header" });
      since = 0;
    } else if (looks.blankBetweenSections && opens) lines.push({ kind: "blank" });
    if (looks.sectionRows && (opens || k === 0))
      lines.push({ kind: "heading", text: item.levels[0] ?? "" });
    lines.push({ kind: "item", item: k });
    since++;
    model.totals.forEach((line, total) => {
      if (line.at === "section" && line.items.at(-1) === k) lines.push({ kind: "total", total });
    });
  });
  return [...lines, ...at("last")];
}

import { normalForm } from "../../cell/normalForm";
import type { TableFrame } from "../../frame/tableFrame";
import { isUnit } from "./isUnit";

/** The texts above a table that no other table's are: titles, numbers of attachments, units; [] for none. */
export function captionsAbove({ view: { sheet }, area, limit }: TableFrame): string[] {
  const texts: string[] = [];
  for (let row = limit.top; row < area.top; row++)
    for (let column = limit.left; column <= limit.right; column++) {
      const cell = sheet.at(row, column);
      if (cell.kind === "text") texts.push(cell.text);
    }
  return texts;
}

/** The unit that captions give to all figures of a table (单位：%, …主要目标（%）); '' where none does. */
export function unitIn(captions: readonly string[]): string {
  for (const caption of captions) {
    const key = normalForm(caption);
    const said = [...key.matchAll(/[([]([^()[\]]*)[)\]]/g)].map(([, inside = ""]) => inside);
    const unit = [key, ...said].map((text) => text.split(":").at(-1) ?? "").find(isUnit);
    if (unit !== undefined) return unit;
  }
  return "";
}

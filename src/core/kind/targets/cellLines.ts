import { textOf } from "../../cell/textOf";
import type { TableFrame } from "../../frame/tableFrame";

/** The lines of the label cell of a line that holds a text, as typed; the text itself where no cell of the line does. */
export function cellLines({ view, labelLanes }: TableFrame, line: number, text: string): string[] {
  for (const lane of labelLanes) {
    const cell = view.seen(line, lane);
    if (cell.kind === "text" && textOf(cell) === text)
      return cell.raw.split(/[\r\n]+/).flatMap((one) => one.trim() || []);
  }
  return text === "" ? [] : [text];
}

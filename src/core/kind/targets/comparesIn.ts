import { normalForm } from "../../cell/normalForm";
import { takeComparison } from "../../criterion/comparisonWords";
import type { TableFrame } from "../../frame/tableFrame";

/** Whether a cell of a lane says how a figure has to stand to it: ≥95, 99%以上, 不超过50. */
export function comparesIn({ view, lines }: TableFrame, lane: number): boolean {
  return lines.some(({ at }) => {
    const cell = view.at(at, lane);
    if (cell.kind !== "text" || !/\d/.test(cell.key)) return false;
    return cell.raw
      .split(/[/\r\n]+/)
      .some((piece) => (takeComparison(normalForm(piece))?.comparison ?? null) !== null);
  });
}

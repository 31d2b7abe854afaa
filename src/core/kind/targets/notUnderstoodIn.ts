import { isPlaceholder } from "../../cell/isPlaceholder";
import { normalForm } from "../../cell/normalForm";
import { textOf } from "../../cell/textOf";
import type { TableFrame } from "../../frame/tableFrame";
import type { AimLane } from "./aimLanes";
import type { IndicatorLine } from "./indicatorLines";
import type { LanePair } from "./lanePairs";
import type { TargetsModel } from "./model";
import { readPieces } from "./readPieces";

/**
 * Filled cells that no role explains: values and targets that are no figures (全省前列, 提高2个百分点), figures of lines without
 * a label, and lanes of figures without a heading. Signs for nothing and Excel errors are none. [] where there is none.
 */
export function notUnderstoodIn(
  { view, lines }: TableFrame,
  lanes: readonly AimLane[],
  read: readonly IndicatorLine[],
  pairs: readonly LanePair[]
): TargetsModel["notUnderstood"] {
  const figures = new Set(
    pairs.flatMap(({ value, target, baseline }) =>
      [value, target, ...(baseline === null ? [] : [baseline])].map(({ lane }) => lane)
    )
  );
  const named = new Set(read.flatMap(({ line, name }) => (name === "" ? [] : [line])));
  const labelled = new Set(lines.flatMap(({ at, own }) => (own.length > 0 ? [at] : [])));
  const headless = lanes.flatMap(({ lane, stack }) => (stack.length === 0 ? [lane] : []));
  const looked = [...new Set([...figures, ...headless])].sort((a, b) => a - b);
  return lines.flatMap(({ at: line }) =>
    looked.flatMap((lane) => {
      const cell = view.at(line, lane);
      if (cell.kind === "blank" || cell.kind === "error") return [];
      if (cell.kind === "text" && isPlaceholder(cell.key)) return [];
      const isRead = (named.has(line) || labelled.has(line)) && figures.has(lane);
      const understood =
        isRead &&
        readPieces(cell).every(
          ({ digits, text }) => digits !== null || isPlaceholder(normalForm(text))
        );
      return understood ? [] : [{ cell: view.address(line, lane), text: textOf(cell) }];
    })
  );
}

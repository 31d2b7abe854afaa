import type { TableFrame } from "../../frame/tableFrame";
import type { IndicatorLine } from "./indicatorLines";
import type { LanePair } from "./lanePairs";
import { readPieces, type Piece } from "./readPieces";

/** What the cells of one line hold in the lanes of one pair. */
export interface FiguresOfLine {
  /** What the line is of within its indicator: 小学段; ''. */
  label: string;
  pair: LanePair;
  valueCell: string;
  targetCell: string;
  value: readonly Piece[];
  target: readonly Piece[];
  baseline: readonly Piece[];
}

/**
 * The figures of one line in the lanes of one pair. Where each of several figures says what it is of, on both sides, they are
 * brought into the order of the targets. A line of parts in one cell (小学⏎初中) labels the figures beside it.
 */
export function piecesOf(
  { view }: TableFrame,
  { line, partLines }: Pick<IndicatorLine, "line" | "partLines">,
  pair: LanePair
): FiguresOfLine {
  const pieces = (lane: number) => readPieces(view.at(line, lane));
  const target = pieces(pair.target.lane);
  const value = inOrderOf(target, pieces(pair.value.lane));
  const baseline = pair.baseline === null ? [] : inOrderOf(target, pieces(pair.baseline.lane));
  const count = Math.max(value.length, target.length);
  const own = count > 1 && partLines.length === count ? partLines : null;
  const labelled = (list: readonly Piece[]) =>
    own === null || list.length !== count
      ? list
      : list.map((piece, k) => ({ ...piece, label: own[k] ?? piece.label }));
  return {
    label: own === null ? partLines.join("") : "",
    pair,
    valueCell: view.address(line, pair.value.lane),
    targetCell: view.address(line, pair.target.lane),
    value: labelled(value),
    target: labelled(target),
    baseline,
  };
}

/** Figures in the order of others, where both say of each what it is of; as they are otherwise. */
function inOrderOf(order: readonly Piece[], pieces: readonly Piece[]): readonly Piece[] {
  const labels = order.map(({ label }) => label);
  const known = new Map(pieces.map((piece) => [piece.label, piece]));
  const fits =
    pieces.length === order.length &&
    known.size === pieces.length &&
    labels.every((label) => label !== "" && known.has(label));
  return fits ? labels.flatMap((label) => known.get(label) ?? []) : pieces;
}

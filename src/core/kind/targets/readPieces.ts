import type { CellValue } from "../../cell/cellValue";
import { normalForm } from "../../cell/normalForm";
import { takeComparison } from "../../criterion/comparisonWords";
import type { Comparison } from "../../criterion/criterion";
import { readLevel } from "../../criterion/readLevel";
import { readRatio } from "../../criterion/readRatio";
import { Lexicon } from "../../lexicon/lexicon";
import {
  ABOUT,
  BETWEEN_PIECES,
  BETWEEN_PIECES_OR_COMMAS,
  FIGURE_WITH_ANY_UNIT,
} from "../../lexicon/zh/figureForms";
import { INDICATORS, type IndicatorSense } from "../../lexicon/zh/indicators";
import { isPart } from "./isPart";
import { isPlaceholder } from "../../cell/isPlaceholder";

/** One of the figures in a cell, before the unit of its row is known. */
export interface Piece {
  /** 小学 in "小学≥98"; '' where no word stands before the figure. */
  label: string;
  /** Digits as printed; null where the piece is no figure. */
  digits: number | null;
  comparison: Comparison | null;
  /** The direction that a target so written has of itself: 1:15 is at least one teacher to 15. */
  own: Comparison | null;
  /** Printed with % (or in a percentage format): `digits` is 63.7, not 0.637. */
  percent: boolean;
  /** 4 for 万, 8 for 亿, else 0. */
  power: number;
  text: string;
}

const POWER: Record<string, number> = { 千: 3, 万: 4, 亿: 8 };
/** 98(小学): what the figure is of stands behind it. */
const BEHIND = /^([^\d\n]*\d.*)\(([\u4e00-\u9fff]{1,8})\)$/;
const LONGEST_LABEL = 8;
/** 提高2个百分点, 年均增长5%: a change, no figure to be reached. */
const CHANGES = ["open", "mend", "change"] as const;
const changes = new Lexicon<IndicatorSense>(INDICATORS);

/** The figures of one cell, top to bottom, left to right: "40.92/⏎8250", ">60、>95", "小学98.5 初中99". A blank or "/" gives []. */
export function readPieces(cell: CellValue): Piece[] {
  if (cell.kind === "number") {
    const { value, percent } = cell.number;
    const digits = percent ? Number((value * 100).toPrecision(12)) : value;
    return [
      { label: "", digits, comparison: null, own: null, percent, power: 0, text: String(digits) },
    ];
  }
  if (cell.kind !== "text" || isPlaceholder(cell.key)) return [];
  const texts = piecesOf(cell.raw);
  return texts.map((text) => (isPlaceholder(text) ? nothing(text) : readPiece(text)));
}

function piecesOf(raw: string): string[] {
  const lines = raw
    .split(/[\r\n]+/)
    .map(normalForm)
    .filter((line) => line !== "");
  const split = (separator: RegExp) =>
    lines.flatMap((line) => line.split(separator)).filter((piece) => piece !== "");
  if (lines.length === 1 && readPiece(lines[0] ?? "").digits !== null) return lines;
  for (const separator of [
    BETWEEN_PIECES,
    BETWEEN_PIECES_OR_COMMAS,
    /[/、;,]|(?=[\u4e00-\u9fff]{2})(?=[^\d]{2,200}\d)/,
  ]) {
    const pieces = split(separator);
    if (
      pieces.length > 1 &&
      pieces.every((piece) => isPlaceholder(piece) || readPiece(piece).digits !== null)
    )
      return pieces;
  }
  return [lines.join("")];
}

function readPiece(text: string): Piece {
  const [, before = "", after = ""] = BEHIND.exec(text) ?? [];
  const behind = isPart(after) ? readFigure(before) : null;
  if (behind !== null) return { label: after, ...behind, text };
  const whole = readFigure(text);
  if (whole !== null) return { label: "", ...whole, text };
  // The shortest words before a figure name it: 小学 in 小学控制在5以内.
  for (let end = 1; end <= LONGEST_LABEL && !/[^\u4e00-\u9fff]/.test(text.slice(0, end)); end++) {
    const rest = readFigure(text.slice(end).replace(/^:/, ""));
    const label = text.slice(0, end);
    if (rest !== null)
      return changes.has(label, ...CHANGES) ? nothing(text) : { label, ...rest, text };
  }
  return nothing(text);
}

function nothing(text: string): Piece {
  return { label: "", digits: null, comparison: null, own: null, percent: false, power: 0, text };
}

function readFigure(
  text: string
): Pick<Piece, "digits" | "comparison" | "own" | "percent" | "power"> | null {
  const compared = takeComparison(text.replace(ABOUT, ""));
  if (compared === null) return null;
  const { comparison, figure } = compared;
  const plain = { comparison, own: null, percent: false, power: 0 };
  const ratio = readRatio(figure);
  if (ratio !== null)
    return {
      ...plain,
      digits: ratio,
      own: /^1:/.test(figure) && ratio < 1 ? "≥" : null,
    };
  const level = readLevel(figure);
  if (level !== null) return { ...plain, digits: level };
  const [, digits, percent, scale] = FIGURE_WITH_ANY_UNIT.exec(figure) ?? [];
  if (digits === undefined) return null;
  return {
    comparison,
    own: null,
    digits: Number(digits.replaceAll(",", "")),
    percent: percent !== undefined,
    power: POWER[scale ?? ""] ?? 0,
  };
}

import type { CellValue } from "../../cell/cellValue";
import { numberOf } from "../../cell/numberOf";
import { textOf } from "../../cell/textOf";
import type { View } from "../../sheet/view";
import { isPlaceholder } from "../../cell/isPlaceholder";
import { decimalPlaces } from "../../quantity/decimalStep";
import { additive, isHeadCount } from "./additive";
import type { Entry, StatFigure } from "./model";

/** Share of a lane's plain numbers that must show its decimals before the others are taken to have lost zeros. */
const TYPICAL = 0.6;

/** A table with more lines than this lists things; its lines are no measures. */
const MOST_MEASURES = 60;

/** The figures of a table, `[line][lane]`; `context` are the words over all of it. */
export function readFigures(
  view: View,
  lines: readonly Entry[],
  lanes: readonly Entry[],
  context: string
): StatFigure[][] {
  const decimals = lanes.map((lane) =>
    typicalDecimals(lines.map((line) => view.at(line.position, lane.position)))
  );
  const measured = new Map<string, Pick<StatFigure, "additive"> & { headCount: boolean }>();
  const measureOf = (own: string) => {
    const known = measured.get(own);
    if (known !== undefined) return known;
    const read = { additive: additive(own, context), headCount: isHeadCount(own, context) };
    measured.set(own, read);
    return read;
  };
  return lines.map((line) => {
    const words = line.region || lines.length > MOST_MEASURES ? "" : shortWords(line);
    return lanes.map((lane, j) => {
      const cell = view.at(line.position, lane.position);
      const measure = measureOf(`${lane.words} ${words}`);
      const figure = readFigure(cell, decimals[j] ?? 0, measure.headCount);
      return {
        cell: view.address(line.position, lane.position),
        text: textOf(cell),
        ...figure,
        additive: figure.percent ? ("no" as const) : measure.additive,
      };
    });
  });
}

/** The words of a line that may name a measure: names of projects and schools are too long for one. */
function shortWords({ path }: Entry): string {
  return path.filter((text) => text.length <= 14).join(" ");
}

function readFigure(
  cell: CellValue,
  decimals: number,
  headCount: boolean
): Pick<StatFigure, "kind" | "value" | "step" | "percent"> {
  const number = numberOf(cell);
  if (number !== null) {
    const general = cell.kind === "number" && cell.general;
    const step = general ? Math.min(number.step, 10 ** -decimals) : number.step;
    const exact =
      headCount && number.scaled !== true && Number.isInteger(number.value) && decimals === 0;
    return { kind: "number", value: number.value, step: exact ? 0 : step, percent: number.percent };
  }
  const none = { value: 0, step: 0, percent: false };
  if (cell.kind === "blank") return { kind: "blank", ...none };
  if (cell.kind === "error") return { kind: "error", ...none };
  return {
    kind: cell.kind === "text" && isPlaceholder(cell.key) ? "nothing" : "text",
    ...none,
  };
}

/** Decimals that most plain numbers of a lane show; 0 where they show different ones. */
function typicalDecimals(cells: readonly CellValue[]): number {
  const places = cells.flatMap((cell) => {
    const number = numberOf(cell);
    return number === null
      ? []
      : [cell.kind === "number" ? decimalPlaces(cell.raw) : decimalPlaces(number.step)];
  });
  const most = Math.max(0, ...places);
  const shown = places.filter((place) => place === most).length;
  return places.length >= 3 && shown >= places.length * TYPICAL ? most : 0;
}

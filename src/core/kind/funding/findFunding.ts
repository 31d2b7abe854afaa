import { numberOf } from "../../cell/numberOf";
import type { Hints } from "../../frame/hints";
import { NO_HINTS } from "../../frame/hints";
import { turned, type TableFrame } from "../../frame/tableFrame";
import type { Sheet } from "../../sheet/sheet";
import type { FundingModel } from "./model";
import { placeOfOne } from "./placeOfOne";
import { placesOf } from "./placesOf";
import { readSide } from "./readSide";
import { speaksOfMoney } from "./speaksOfMoney";
import { wordsAround } from "./wordsAround";

/** Stages and measures come to so many lanes at most: a longer list is one of other things. */
const MOST_LANES = 600;

/**
 * All funding tables among the tables of a sheet, in reading order; [] when it holds none. Regions may run down or across: the
 * side whose lines are places is read; where neither has places, lines named by stages are those of one. `doubts` gets a
 * sentence in Chinese for each table that looks like one and was not taken.
 */
export function findFunding(
  sheet: Sheet,
  frames: readonly TableFrame[],
  hints: Hints = NO_HINTS,
  doubts: string[] = []
): FundingModel[] {
  if (!sheet.hasNumbers) return [];
  return frames.flatMap((frame) => {
    if (!hints.certain && !holdsAmounts(frame)) return [];
    const both = [frame, turned(frame)]
      .filter(({ lanes }) => lanes.length <= MOST_LANES)
      .map((side) => ({ side, words: wordsAround(side) }))
      .filter(({ words }) => hints.certain || speaksOfMoney(words.texts));
    const named = both.map((one) => ({ ...one, places: placesOf(one.side) }));
    const sides = (
      named.some(({ places }) => places !== null)
        ? named
        : both.map((one) => ({ ...one, places: placeOfOne(one.side, one.words) }))
    )
      .flatMap(({ side, words, places }) => (places === null ? [] : [{ side, words, places }]))
      .sort((a, b) => b.places.share - a.places.share);
    const readings = sides.map(({ side, words, places }) => readSide(side, words, places, hints));
    const model = readings.find((reading) => reading.model !== null)?.model;
    if (model) return [model];
    doubts.push(...readings.flatMap((reading) => (reading.model === null ? reading.doubts : [])));
    return [];
  });
}

/** Whether some figure of a table is other than 0 and 1, which are marks. */
function holdsAmounts({ view, lines, lanes }: TableFrame): boolean {
  return lines.some(({ at: line }) =>
    lanes.some(({ at: lane }) => {
      const value = numberOf(view.at(line, lane))?.value;
      return value !== undefined && value !== 0 && value !== 1;
    })
  );
}

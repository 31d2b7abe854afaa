import { textOf } from "../../cell/textOf";
import { median } from "../../quantity/median";
import type { View } from "../../sheet/view";
import { balancedDevelopment2017 } from "../../standard/balancedDevelopment2017";
import type { Column } from "./columns";
import { unitScale, valuesOf } from "./resourceColumn";

/** Where the middle of a column of shares lies, as a multiple of the whole. */
const SHARE = { least: 0.4, most: 3 };
/** Where the middle of a column of the resource itself lies, as a multiple of the lowest and of the highest threshold. */
const RESOURCE = { least: 0.2, most: 20 };
/** Lines that are looked at. */
const LOOKED_AT = 200;

/**
 * What prints the whole standard where the figures of a table are shares of it (124 %, 1.24), 100 or 1; null where they are
 * the resources themselves. Thresholds lie between 0.9 and 2500: figures that all lie about one number cannot be
 * figures of all of them. Headings that say 达标率 say so, too, where no other column has the resource.
 */
export function shareOfStandard(
  view: View,
  columns: readonly Column[],
  lines: readonly number[]
): 1 | 100 | null {
  const own = columns.filter(({ role }) => role === "resource");
  const shares = columns.filter(({ role }) => role === "resourceShare");
  const looked = lines.slice(0, LOOKED_AT);
  const filled = (own.length > 0 ? own : shares).flatMap((column) => {
    const middle = median(valuesOf(view, column.lane, looked));
    return middle === null ? [] : [{ column, middle }];
  });
  if (filled.length === 0) return null;
  const votes = ([1, 100] as const).map((whole) => ({
    whole,
    count: filled.filter(
      ({ middle }) => middle >= whole * SHARE.least && middle <= whole * SHARE.most
    ).length,
  }));
  const best = votes.reduce((most, one) => (one.count > most.count ? one : most));
  if (own.length === 0) return best.whole;
  const resources = filled.filter(({ column, middle }) => isResource(column, middle)).length;
  const percents = filled.filter(({ column }) => printsPercent(view, column.lane, looked)).length;
  const almostAll = best.count >= filled.length - 1;
  return almostAll && (best.count > resources || percents * 2 > filled.length) ? best.whole : null;
}

function isResource({ id, words, perStudent }: Column, middle: number): boolean {
  const standard = balancedDevelopment2017.resources.find((one) => one.id === id);
  if (standard === undefined) return false;
  // A whole number of a school may be anything.
  if (!perStudent) return true;
  const { 小学: primary, 初中: junior } = standard.threshold;
  const value = middle * unitScale(words);
  const least = standard.per === 100 ? primary / 100 : primary;
  return value >= least * RESOURCE.least && value <= junior * RESOURCE.most;
}

function printsPercent(view: View, lane: number, lines: readonly number[]): boolean {
  const texts = lines.map((line) => textOf(view.at(line, lane))).filter((text) => text !== "");
  return texts.filter((text) => /[%％]/.test(text)).length * 2 > texts.length;
}

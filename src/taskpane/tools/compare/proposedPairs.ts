import { comparePeriods } from "../../../core/compare/comparePeriods";
import { pairTables } from "../../../core/compare/pairTables";
import { pairWithin, type DatedTable, type PairWithin } from "../../../core/compare/pairWithin";

/**
 * Which tables are one checklist at two dates, by their places: those of a file with those of this workbook, or for null
 * this workbook's among themselves, where two that hold for the same date are none.
 */
export function proposedPairs(
  own: readonly DatedTable[],
  other: readonly DatedTable[] | null
): PairWithin[] {
  if (other === null)
    return pairWithin(own).filter(
      ({ before, after }) =>
        comparePeriods(own[before]?.date ?? null, own[after]?.date ?? null) !== 0
    );
  const { pairs } = pairTables(
    other.map(({ model }) => model),
    own.map(({ model }) => model)
  );
  return pairs.map(({ before, after }) => ({
    before,
    after,
    dated: (comparePeriods(other[before]?.date ?? null, own[after]?.date ?? null) ?? 0) < 0,
  }));
}

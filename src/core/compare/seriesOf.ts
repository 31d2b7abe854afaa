import type { SourcedTable } from "./followUp";
import { pairWithin } from "./pairWithin";

/** Fewest dates that make a trend. */
const FEWEST = 3;

/** One checklist at three dates or more, the earliest first. */
export interface Series {
  tables: SourcedTable[];
  /** Whether its dates told the order; otherwise the order given did. */
  dated: boolean;
}

/** The checklists that these tables hold at three dates or more; tables of the same date count once, the last of them. */
export function seriesOf(tables: readonly SourcedTable[]): Series[] {
  const pairs = pairWithin(tables);
  const from = (table: number) => pairs.find(({ before }) => before === table);
  const starts = pairs.filter(({ before }) => !pairs.some(({ after }) => after === before));
  return starts.flatMap((start) => {
    const chain = [start];
    for (let next = from(start.after); next !== undefined; next = from(next.after))
      chain.push(next);
    const places = [start.before, ...chain.map(({ after }) => after)];
    const all = places.flatMap((k) => tables[k] ?? []);
    const series = all.filter(
      ({ date }, k) => date === null || date.text !== all[k + 1]?.date?.text
    );
    return series.length < FEWEST
      ? []
      : [{ tables: series, dated: series.every(({ date }) => date !== null) }];
  });
}

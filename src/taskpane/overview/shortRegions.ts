import type { Review } from "../../core/review/reviewWorkbook";

/** How many regions fall below the benchmark in any stage of any funding table, each name counted once. */
export function shortRegions({ tables }: Pick<Review, "tables">): number {
  const names = tables.flatMap((table) =>
    table.kind === "funding"
      ? table.stages.flatMap(({ regions }) =>
          regions.filter(({ gap }) => gap !== null && gap < 0).map(({ name }) => name)
        )
      : []
  );
  return new Set(names).size;
}

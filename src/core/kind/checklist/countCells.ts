import type { BodyCell } from "./model";
import { countMarks } from "./totalScope";

/**
 * How often each kind of cell stands in a body, unknown ones without those that are `errors`; kinds that stand nowhere are left
 * out, so that [] gives an empty map.
 */
export function countCells(
  body: readonly (readonly BodyCell[])[],
  errors = 0
): ReadonlyMap<BodyCell, number> {
  const regions = body[0]?.length ?? 0;
  let [met, unmet, zero, unsure] = [0, 0, 0, 0];
  for (const count of countMarks(body, regions, { from: 0, to: body.length - 1 })) {
    met += count.met;
    unmet += count.unmet - count.zero;
    zero += count.zero;
    unsure += count.unsure;
  }
  const excluded = body.length * regions - met - unmet - zero - unsure;
  const blank = unsure === 0 ? 0 : blanksIn(body);
  const counts: readonly (readonly [BodyCell, number])[] = [
    ["met", met],
    ["unmet", unmet],
    ["zero", zero],
    ["excluded", excluded],
    ["blank", blank],
    ["unknown", unsure - blank - errors],
  ];
  return new Map(counts.filter(([, count]) => count > 0));
}

function blanksIn(body: readonly (readonly BodyCell[])[]): number {
  let blanks = 0;
  for (const row of body) for (const cell of row) if (cell === "blank") blanks++;
  return blanks;
}

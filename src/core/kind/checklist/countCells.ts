import type { Body, BodyCell } from "./body";

/**
 * How often each kind of cell stands in a body, unknown ones without those that are `errors`; kinds that stand nowhere are left
 * out, so that one without lines gives an empty map.
 */
export function countCells(body: Body, errors = 0): ReadonlyMap<BodyCell, number> {
  let [met, unmet, zero, unsure] = [0, 0, 0, 0];
  for (const count of body.count()) {
    met += count.met;
    unmet += count.unmet - count.zero;
    zero += count.zero;
    unsure += count.unsure;
  }
  const excluded = body.length * body.width - met - unmet - zero - unsure;
  const blank = unsure === 0 ? 0 : [...body.blanks()].length;
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

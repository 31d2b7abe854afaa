/** How many are named. */
const NAMED = 3;

/** The first few of several names or addresses, "、" between them and 等 behind where there are more; "" for none. */
export function fewOf(names: readonly string[], count = names.length): string {
  return names.slice(0, NAMED).join("、") + (count > NAMED ? " 等" : "");
}

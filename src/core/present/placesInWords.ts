/** Most places that are named where nearly all are meant. */
const FEW = 5;

/** Names of places in a list: all of them as 全部, nearly all as 除甲、乙外全部, else one by one. */
export function placesInWords(names: readonly string[], all: readonly string[]): string {
  const others = all.filter((name) => !names.includes(name));
  if (names.length > FEW && others.length === 0) return `全部 ${all.length} 个`;
  return others.length <= FEW && names.length > 2 * FEW
    ? `除${others.join("、")}外全部`
    : names.join("、");
}

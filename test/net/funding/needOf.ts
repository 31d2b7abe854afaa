/** 亿元, signed like the gap. */
export function needOf(actual: number, target: number, students: number): number {
  return ((actual - target) * students) / 1e8;
}

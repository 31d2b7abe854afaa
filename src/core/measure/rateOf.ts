/**
 * 达成度 of counts = met ÷ (met + unmet), unweighted, an exact fraction in 0…1 (not rounded); `unmet` holds those that score
 * zero. Null when nothing counts. Source: 台州市“两县”创建进度表, 达标项目数/总项目数.
 */
export function rateOf(met: number, unmet: number): number | null {
  return met + unmet === 0 ? null : met / (met + unmet);
}

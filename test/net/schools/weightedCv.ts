/** The 差异系数 of 教督〔2017〕6号, weighted by students: √(Σ(Pi/ΣP)(Xi − X̄)²)/X̄ with X̄ = ΣPiXi/ΣP. */
export function weightedCv(
  students: readonly number[],
  figures: readonly number[]
): { mean: number; cv: number } {
  const all = students.reduce((sum, each) => sum + each, 0);
  const mean = students.reduce((sum, each, k) => sum + each * (figures[k] ?? 0), 0) / all;
  const spread = students.reduce(
    (sum, each, k) => sum + (each / all) * ((figures[k] ?? 0) - mean) ** 2,
    0
  );
  return { mean, cv: Math.sqrt(spread) / mean };
}

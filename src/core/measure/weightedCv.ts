import type { Fault } from "../cell/fault";
import { significant } from "../quantity/significant";

/**
 * 差异系数, weighted by students: X̄ = ΣPᵢXᵢ/ΣPᵢ, S = √(ΣPᵢ(Xᵢ − X̄)²/ΣPᵢ), CV = S/|X̄|; a pure number ≥ 0.
 * `values` are figures a student (Xᵢ = xᵢ/Pᵢ) and `students` the Pᵢ, equally long and in the same order.
 * #N/A without schools, #NUM! for a negative Pᵢ, #DIV/0! when ΣPᵢ or X̄ is 0.
 * Source: 教督〔2017〕6号, 县域义务教育优质均衡发展督导评估办法 (weighting as in its calculation notes).
 */
export function weightedCv(values: readonly number[], students: readonly number[]): number | Fault {
  if (values.length === 0) return { code: "#N/A", reason: "没有可以计算的学校。" };
  let total = 0;
  let sum = 0;
  for (let k = 0; k < values.length; k++) {
    const weight = students[k] ?? 0;
    if (weight < 0) return { code: "#NUM!", reason: "学生数不能是负数。" };
    total += weight;
    sum += weight * (values[k] ?? 0);
  }
  if (total === 0) return { code: "#DIV/0!", reason: "学生数合计为 0，无法计算差异系数。" };
  const mean = sum / total;
  if (mean === 0) return { code: "#DIV/0!", reason: "平均值为 0，无法计算差异系数。" };
  let squares = 0;
  for (let k = 0; k < values.length; k++)
    squares += (students[k] ?? 0) * ((values[k] ?? 0) - mean) ** 2;
  const cv = Math.sqrt(squares / total) / Math.abs(mean);
  return cv < ROUNDING_NOISE ? 0 : significant(cv);
}

/** Equal figures differ from their own mean by a binary tail only; no real coefficient is this small. */
const ROUNDING_NOISE = 1e-14;

import { isFault } from "../../cell/fault";
import { significant } from "../../quantity/significant";
import { weightedCv } from "../../measure/weightedCv";

/** Schools raised so that a 差异系数 comes down to its limit. */
export interface Raise {
  /** Value that the lowest schools are raised to; for whole units about that value. */
  level: number;
  /** One a school: what it has afterwards, for `per` students. */
  values: number[];
  /** One a school: what is added, in units of the resource (㎡, 元, 人, 间). */
  added: number[];
  /** Σ added: the cost, in units of the resource. */
  cost: number;
  /** 差异系数 afterwards. */
  cv: number;
}

/**
 * The least amount of a resource that brings the 差异系数 weighted by students down to `limit`, nothing being taken away:
 * the lowest schools raised to one common value. Null when the coefficient is within the limit already or cannot be
 * computed (no students, mean 0).
 *
 * Why this is the optimum: with Y ≥ X the values afterwards and weights w, the cost grows with m = Σ wY alone, and
 * CV² + 1 = Σ wY² ÷ m². For a given m the least Σ wY² under Y ≥ X is at Y = max(X, L) (convex, first-order conditions), and
 * along L the coefficient never rises: its derivative has the sign of L·m − Σ wY² ≤ 0, since Y ≥ L. So the least m is at the
 * least L that reaches the limit. Between two schools' values that is a quadratic equation, solved exactly.
 */
export function cheapestRaise(
  values: readonly number[],
  students: readonly number[],
  limit: number,
  per: number
): Raise | null {
  const before = weightedCv(values, students);
  if (isFault(before) || before <= limit) return null;
  const level = levelFor(values, students, limit);
  const raised = values.map((value) => Math.max(value, level));
  const added = raised.map((value, k) => ((value - (values[k] ?? 0)) * (students[k] ?? 0)) / per);
  const cv = weightedCv(raised, students);
  return {
    level: significant(level),
    values: raised,
    added,
    cost: significant(added.reduce((sum, one) => sum + one, 0)),
    cv: isFault(cv) ? 0 : cv,
  };
}

/** The least common value of the lowest schools with which the coefficient is at the limit. */
function levelFor(values: readonly number[], students: readonly number[], limit: number): number {
  const order = values
    .map((value, k) => ({ value, weight: students[k] ?? 0 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => a.value - b.value);
  const q = 1 + limit * limit;
  let weight = 0;
  let sum = order.reduce((total, one) => total + one.weight * one.value, 0);
  let squares = order.reduce((total, one) => total + one.weight * one.value ** 2, 0);
  const total = order.reduce((all, one) => all + one.weight, 0);
  for (const [k, one] of order.entries()) {
    weight += one.weight;
    sum -= one.weight * one.value;
    squares -= one.weight * one.value ** 2;
    const next = order[k + 1]?.value ?? Infinity;
    // (W·L² + B)·ΣP ≤ q·(W·L + A)², the first L from this school's value on.
    const level = firstRoot(
      weight * total - q * weight * weight,
      -2 * q * weight * sum,
      squares * total - q * sum * sum,
      one.value
    );
    if (level <= next) return level;
  }
  return order.at(-1)?.value ?? 0;
}

/** The least x from `from` on with a·x² + b·x + c ≤ 0; Infinity without one. */
function firstRoot(a: number, b: number, c: number, from: number): number {
  const at = (x: number) => a * x * x + b * x + c;
  if (at(from) <= 0) return from;
  if (Math.abs(a) < 1e-12 * Math.abs(b)) return b < 0 ? Math.max(from, -c / b) : Infinity;
  const inner = b * b - 4 * a * c;
  if (inner < 0) return Infinity;
  const half = -(b + Math.sign(b || 1) * Math.sqrt(inner)) / 2;
  const roots = [half / a, half === 0 ? 0 : c / half].filter((x) => x >= from);
  return Math.min(Infinity, ...roots);
}

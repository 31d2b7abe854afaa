import type { Role } from "./role";
import type { ScaleOf } from "./readFigures";
import type { Unit } from "./unitsIn";

/**
 * Factors from the units that a column's heading prints to those of the model: yuan, 亿元 for need, a fraction for shares and
 * growths, people. A heading without a unit takes that of the captions over the table; of several there (单位：元、亿元)
 * need takes the largest, money per head the smallest. Without any, figures are in the model's unit. A cell that prints a %
 * or its own scale (2.28亿元) says so itself.
 */
export function scaleOf(role: Role, own: readonly Unit[], captions: readonly Unit[]): ScaleOf {
  const factor = factorOf(role, own, captions);
  return ({ scaled = false, percent }) => {
    if (scaled) return role === "need" ? 1e-8 : 1;
    return percent ? 1 : factor;
  };
}

function factorOf(role: Role, own: readonly Unit[], captions: readonly Unit[]): number {
  switch (role) {
    case "growth":
    case "growthOverLastYear":
    case "benchmarkGrowth":
    case "ratio":
    case "deviation":
    case "share":
      return own.find(({ of }) => of === "percent")?.factor ?? 0.01;
    case "students":
      return own.find(({ of }) => of === "people")?.factor ?? 1;
    default: {
      const units = [own, captions]
        .map((list) => list.filter(({ of }) => of === "money").map(({ factor }) => factor))
        .find((factors) => factors.length > 0);
      if (role === "need") return units === undefined ? 1 : Math.max(...units) / 1e8;
      return units === undefined ? 1 : Math.min(...units);
    }
  }
}

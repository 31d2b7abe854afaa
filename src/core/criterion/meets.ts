import type { Fault } from "../cell/fault";
import type { Criterion } from "./criterion";
import type { Measure } from "./measure";
import { satisfies } from "./satisfies";
import { settleShare } from "./settleShare";

/**
 * Whether a figure meets a criterion. Units must go together: percentages and numbers without a sign are
 * settled by `settleShare`; a ratio written the other way round (14, 14:1 against 1:15) is turned over;
 * different units (人 against 元) and kinds that cannot be compared are a #VALUE!.
 */
export function meets(measure: Measure, criterion: Criterion): boolean | Fault {
  const { bounds, unit } = criterion;
  if (criterion.kind === "level" || measure.kind === "level")
    return criterion.kind === measure.kind ? satisfies(measure.value, bounds) : MISFIT;
  if (criterion.kind === "ratio") return meetsRatio(measure, criterion);
  if (measure.kind === "ratio") return MISFIT;
  if (measure.unit !== "" && unit !== "" && measure.unit !== unit) return MISFIT;
  if (criterion.kind === "percent") {
    if (measure.percent) return satisfies(measure.value, bounds);
    if (measure.unit !== "") return MISFIT;
    return settleShare(measure.value, largest(criterion), (perOne) =>
      satisfies(measure.value / perOne, bounds)
    );
  }
  if (!measure.percent) return satisfies(measure.value, bounds);
  if (unit !== "") return MISFIT;
  return settleShare(largest(criterion), measure.value, (perOne) =>
    satisfies(measure.value * perOne, bounds)
  );
}

const MISFIT: Fault = { code: "#VALUE!", reason: "与标准的单位或种类不同，不能比较" };

function largest({ bounds }: Criterion): number {
  return bounds.reduce((most, { value }) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
}

function meetsRatio(measure: Measure, { bounds }: Criterion): boolean | Fault {
  const limit = bounds[0]?.value ?? 0;
  if (measure.percent || measure.unit !== "" || measure.value < 0) return MISFIT;
  const turned = limit !== 1 && measure.value !== 1 && measure.value < 1 !== limit < 1;
  return satisfies(turned ? 1 / measure.value : measure.value, bounds);
}

import type { Finding } from "../../finding/checkReport";
import type { ChecklistModel, PrintedTotal, TotalLine } from "../../kind/checklist/model";

/**
 * Whether a finding on a printed total of a region goes away once its blank and unknown cells are counted in some way:
 * then the cells are what is to be looked at, not the total.
 */
export function unsureExplains(model: ChecklistModel, finding: Finding, region: number): boolean {
  if (!["rate-mismatch", "unmet-count-mismatch", "sum-mismatch"].includes(finding.rule))
    return false;
  return model.totals.some((total) => {
    const printed = total.cells[region];
    return printed?.cell === finding.cell && canPrint(model, total, printed, region);
  });
}

function canPrint(
  model: ChecklistModel,
  { from, to }: TotalLine,
  { rate, met, unmet }: PrintedTotal,
  region: number
): boolean {
  let [sureMet, sureUnmet, unsure] = [0, 0, 0];
  for (let k = from; k <= to; k++) {
    if (model.indicators[k]?.excluded !== false) continue;
    const cell = model.body[k]?.[region];
    if (cell === "met") sureMet++;
    else if (cell === "unmet" || cell === "zero") sureUnmet++;
    else if (cell !== "excluded") unsure++;
  }
  for (let more = 0; more <= unsure; more++)
    for (let less = 0; more + less <= unsure; less++) {
      const [allMet, allUnmet] = [sureMet + more, sureUnmet + less];
      const counted = allMet + allUnmet;
      const rateFits =
        rate === null ||
        (counted > 0 && Math.abs((100 * allMet) / counted - rate.value) <= rate.step / 2 + 1e-9);
      if (rateFits && (met === null || met === allMet) && (unmet === null || unmet === allUnmet))
        return unsure > 0;
    }
  return false;
}

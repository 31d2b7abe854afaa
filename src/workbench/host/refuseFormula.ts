import { checkFormula, type FormulaPlace } from "../../core/sheetFormula/checkFormula";
import { ExcelFailure } from "./excelFailure";

/** Throws for a formula that Excel does not take, or never applies, in a cell or in a conditional format. */
export function refuseFormula(formula: string, place: FormulaPlace): void {
  const fault = checkFormula(formula, place);
  if (fault !== null)
    throw new ExcelFailure(
      "InvalidArgument",
      `A formula in a ${place} is refused (${fault.why} at ${fault.at}): ${formula.slice(0, 200)}`
    );
}

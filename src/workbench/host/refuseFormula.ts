import { ExcelFailure } from "./excelFailure";

/**
 * Throws for a formula that Excel does not take, or never applies, in a conditional format: custom functions
 * (office-js issue 6135), array constants, a text that is no formula. Texts inside the formula do not count.
 */
export function refuseFormula(formula: string): void {
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  if (!formula.startsWith("=")) refuse(formula, "is no formula");
  if (/\bEDU\.[\w.]+\s*\(/i.test(bare)) refuse(formula, "calls a custom function");
  if (/[{}]/.test(bare)) refuse(formula, "has an array constant");
  const opened = bare.split("(").length;
  if (opened !== bare.split(")").length) refuse(formula, "is not closed");
}

function refuse(formula: string, why: string): never {
  throw new ExcelFailure("InvalidArgument", `A conditional format ${why}: ${formula}`);
}

import type { FormulaFault } from "./formulaFault";
import { FormulaParser, NoFormula, type FormulaUse } from "./formulaParser";
import { FUNCTION_NAMES } from "./functionNames";
import { tokens } from "./tokens";

/** Where a formula is to stand. */
export type FormulaPlace = "cell" | "conditionalFormat";

/** Source: Microsoft, "Excel specifications and limits": calculation. */
const LONGEST = 8192;
const LONGEST_TEXT = 255;
const MOST_ARGUMENTS = 255;
const DEEPEST = 64;
const UNFIT = /[\p{Cc}\ud800-\udfff\ufffe\uffff]/u;
const SPACE = /[\t\n\r]/g;

/**
 * Why Excel does not take a formula ("=…", as it is written in an English Excel) in a cell or in a conditional format; null
 * where it does. Functions that Excel does not know are taken in cells, where they show #NAME?. What it refuses in conditional
 * formats: unions, intersections, array constants and other workbooks by its own message; custom functions are taken and never
 * work (office-js issue 6135). Names are taken for defined, and references are not looked up.
 */
export function checkFormula(formula: string, place: FormulaPlace): FormulaFault | null {
  if (!formula.startsWith("=")) return { why: "noFormula", at: 0 };
  if (formula.length > LONGEST) return { why: "tooLong", at: LONGEST };
  const unfit = formula.replace(SPACE, " ").search(UNFIT);
  if (unfit >= 0) return { why: "control", at: unfit };
  const read = tokens(formula);
  if ("at" in read) return { why: "syntax", at: read.at };
  const parser = new FormulaParser(read.tokens);
  try {
    parser.read();
  } catch (error) {
    if (error instanceof NoFormula) return error.fault;
    throw error;
  }
  for (const use of parser.uses) {
    const why = limitOf(use) ?? (place === "conditionalFormat" ? refusedThere(use) : null);
    if (why !== null) return { why, at: use.at };
  }
  return null;
}

function limitOf({ what, text, count, depth }: FormulaUse): FormulaFault["why"] | null {
  if (what === "text" && text.length > LONGEST_TEXT) return "longText";
  if (what === "call" && count > MOST_ARGUMENTS) return "tooManyArguments";
  return what === "call" && depth > DEEPEST ? "tooDeep" : null;
}

function refusedThere({ what, text }: FormulaUse): FormulaFault["why"] | null {
  switch (what) {
    case "call":
      if (FUNCTION_NAMES.has(text.replace(/^_xlfn\./i, ""))) return null;
      return /^(_XLDUDF_)?EDU[._]/.test(text) ? "customFunction" : "unknownFunction";
    case "array":
      return "arrayConstant";
    case "union":
      return "union";
    case "intersection":
      return "intersection";
    case "external":
      return "externalReference";
    case "text":
      return null;
  }
}

/** Texts and sheet names whole; a stored name of a function, with the workbook that an older Excel puts before it. */
const PARTS =
  /"[^"]*"?|((?:'(?:[^']|''){0,64}'!|\[\d+\]!|[^\s"'=+\-*/^&,;(){}<>!]{1,64}!)?_xldudf_EDU_([A-Z]+)\s*\()|'[^']*'?/gi;

/**
 * A formula as Excel shows it with the add-in's functions there: EDU.RATE(…) for `_xldudf_EDU_RATE(…)`, the name that files
 * hold, and that Excel gives until it has the functions, also as `[2]!_xldudf_…` or `名.xla!_xldudf_…`. Source: office-js
 * issues 3558 and 5611. Any other formula unchanged.
 */
export function shownFormula(formula: string): string {
  if (!/_xldudf_EDU_/i.test(formula)) return formula;
  return formula.replace(PARTS, (whole: string, call?: string, name = "") =>
    call === undefined ? whole : `EDU.${name.toUpperCase()}(`
  );
}

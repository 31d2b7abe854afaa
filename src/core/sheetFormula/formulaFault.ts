/** Why Excel does not take a formula; `at` is the offset of the place within it. */
export interface FormulaFault {
  why:
    | "noFormula" // it does not begin with "="
    | "tooLong" // over 8,192 characters
    | "syntax"
    | "tooManyArguments" // over 255 in one call
    | "longText" // a text of over 255 characters
    | "tooDeep" // calls within calls, over 64
    | "control" // a control character, or one that no file can hold
    // Only in conditional formats:
    | "unknownFunction"
    | "customFunction"
    | "arrayConstant"
    | "union"
    | "intersection"
    | "externalReference";
  at: number;
}

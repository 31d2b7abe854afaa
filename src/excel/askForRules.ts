import { isTagged } from "../core/finding/isTagged";

/** A conditional format with what the add-in asks of it. */
export interface ReadRule {
  rule: Excel.ConditionalFormat;
  /** "" for kinds that have none. */
  formula: string;
  isCustom: boolean;
}

/** The conditional formats of one sheet, in order of priority. */
export interface SheetRules {
  sheet: Excel.Worksheet;
  rules: ReadRule[];
  /** How many Excel could not read; they are not in `rules` and left as they are. */
  unreadable: number;
}

/** What of a rule has to be loaded for `toReadRule`. */
const NEEDED = "id,customOrNullObject/rule/formula";

/** Asks for all conditional formats of a sheet, with the formulas of those that have one; read after the next sync. */
export function askForRules(sheet: Excel.Worksheet): Excel.ConditionalFormatCollection {
  const needed = NEEDED.split(",").map((name) => `items/${name}`);
  return sheet.getRange().conditionalFormats.load(needed.join(","));
}

/** Asks for one of them, by its place. */
export function askForRule(
  rules: Excel.ConditionalFormatCollection,
  place: number
): Excel.ConditionalFormat {
  return rules.getItemAt(place).load(NEEDED);
}

/** A rule that was asked for and is loaded. */
export function toReadRule(rule: Excel.ConditionalFormat): ReadRule {
  const custom = rule.customOrNullObject;
  return {
    rule,
    formula: custom.isNullObject ? "" : custom.rule.formula,
    isCustom: !custom.isNullObject,
  };
}

/** Those that the add-in wrote, by their tag, whoever flagged the workbook and when. */
export function ownRules({ rules }: SheetRules): Excel.ConditionalFormat[] {
  return rules.flatMap(({ rule, formula }) => (isTagged(formula) ? [rule] : []));
}

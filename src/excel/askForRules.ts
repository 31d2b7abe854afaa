import { isTagged } from "../core/finding/isTagged";

/** What was asked of one sheet's conditional formats; it may be read after the next sync. */
export interface RulesAsked {
  sheet: Excel.Worksheet;
  rules: Excel.ConditionalFormatCollection;
}

/** Asks for all conditional formats of a sheet, with the formulas of those that have one. */
export function askForRules(sheet: Excel.Worksheet): RulesAsked {
  const rules = sheet.getRange().conditionalFormats;
  rules.load("items/id,items/customOrNullObject/rule/formula");
  return { sheet, rules };
}

/** Those that the add-in wrote, by their tag, whoever flagged the workbook and when. */
export function ownRules({ rules }: RulesAsked): Excel.ConditionalFormat[] {
  return rules.items.filter((rule) => isTagged(formulaOf(rule)));
}

/** The rule's formula; "" for kinds that have none. */
export function formulaOf({ customOrNullObject: custom }: Excel.ConditionalFormat): string {
  return custom.isNullObject ? "" : custom.rule.formula;
}

import { reviewWorkbook } from "../../../../src/core/review/reviewWorkbook";
import { gridOf } from "../../gridOf";

/**
 * What a sheet comes to as a checklist: the number of its indicators, each region with met/unmet and "?" where no rate is given,
 * and the findings; "none" without one, several apart by " | ". `rates`: behind each region the rate that the sheet prints, a fraction.
 */
export function checklistText(text: string, { rates = false } = {}): string {
  const tables = reviewWorkbook([gridOf(text)]).tables.flatMap((table) =>
    table.kind === "checklist" ? [table] : []
  );
  const texts = tables.map((table) =>
    [
      `${table.indicators.length}`,
      ...table.regions.map(
        ({ name, met, unmet, rate, printedRate }) =>
          `${name} ${met}/${unmet}${rate === null && met + unmet > 0 ? "?" : ""}${rates && printedRate !== undefined ? ` ${printedRate}` : ""}`
      ),
      ...table.findings.map(({ rule, cell }) => `${rule} ${cell}`),
    ].join("; ")
  );
  return texts.length === 0 ? "none" : texts.join(" | ");
}

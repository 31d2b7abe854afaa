import type { TableReport } from "../../../src/core/finding/checkReport";
import type { ExpectedTable } from "../expect/expectation";

/** A table's facts, expected or given, a few lines. */
export function tableText(table: ExpectedTable | TableReport): string {
  const findings = table.findings.map((finding) => {
    const rule = "rules" in finding ? finding.rules[0] : finding.rule;
    const optional = "optional" in finding && finding.optional === true ? " (may)" : "";
    const figures = finding.printed === undefined ? "" : ` ${finding.printed}→${finding.computed}`;
    return `${rule} ${finding.cell}${figures}${optional}`;
  });
  return [
    ...bodyText(table).map((line) => `  ${line}`),
    `  findings: ${findings.join(", ") || "none"}`,
  ].join("\n");
}

function bodyText(table: ExpectedTable | TableReport): string[] {
  if (table.kind !== "checklist") return [JSON.stringify({ ...table, findings: undefined })];
  const regions = table.regions.map(
    ({ name, met, unmet, zero }) =>
      `${typeof name === "string" ? name : name.join("+")} ${met}/${unmet}${zero > 0 ? ` (${zero} zero)` : ""}`
  );
  const indicators = table.indicators.map(
    ({ name, excluded }) => `${name}${excluded === true ? " (excluded)" : ""}`
  );
  return [
    `marks: ${table.legend.map(({ mark, status, source }) => `${mark} ${status} by ${source}`).join(", ")}`,
    `regions: ${regions.join(", ")}`,
    `${indicators.length} indicators: ${indicators.join(" | ").slice(0, 400)}`,
  ];
}

import type { Report } from "../../core/present/report";
import { chartXml, drawingXml } from "../chart/chartXml";
import { reportCharts } from "./reportCharts";

const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const TYPE = "application/vnd.openxmlformats-officedocument";

/** Parts of a package by name, and the content types of those that need one. */
export interface ChartParts {
  parts: Map<string, string>;
  types: Map<string, string>;
}

/**
 * Drawings and charts of reports with the relationships to them: sheets are sheet1.xml, sheet2.xml … in the order of `names`,
 * and one with charts names its drawing rId1.
 */
export function chartParts(reports: readonly Report[], names: readonly string[]): ChartParts {
  const parts = new Map<string, string>();
  const types = new Map<string, string>();
  let count = 0;
  reports.forEach((report, k) => {
    const charts = reportCharts(report, names[k] ?? report.name);
    if (charts.length === 0) return;
    const drawing = `drawing${k + 1}.xml`;
    const numbers = charts.map(() => ++count);
    parts.set(
      `xl/worksheets/_rels/sheet${k + 1}.xml.rels`,
      related([["drawing", `../drawings/${drawing}`]])
    );
    parts.set(`xl/drawings/${drawing}`, drawingXml(charts));
    types.set(`xl/drawings/${drawing}`, `${TYPE}.drawing+xml`);
    parts.set(
      `xl/drawings/_rels/${drawing}.rels`,
      related(numbers.map((number) => ["chart", `../charts/chart${number}.xml`]))
    );
    charts.forEach((chart, c) => {
      const name = `xl/charts/chart${numbers[c] ?? 0}.xml`;
      parts.set(name, chartXml(chart));
      types.set(name, `${TYPE}.drawingml.chart+xml`);
    });
  });
  return { parts, types };
}

function related(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], k) =>
      `<Relationship Id="rId${k + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`
  );
  return `<Relationships xmlns="${PACKAGE}">${each.join("")}</Relationships>`;
}

import { USUAL_PREFERENCES } from "../../core/correction/preferences";
import { findingReport } from "../../core/present/findingReport";
import { fundingReport } from "../../core/present/fundingReport";
import { layOut } from "../../core/present/layOut";
import { pageOf } from "../../core/present/pageOf";
import { rankingReport } from "../../core/present/rankingReport";
import { unmetReport } from "../../core/present/unmetReport";
import { reviewWorkbook } from "../../core/review/reviewWorkbook";
import { readWorkbook } from "../readWorkbook";
import { runExcel } from "../runExcel";
import { supportsExcelApi } from "../supportsExcelApi";
import { writeReports } from "../writeReports";
import { dropSheets } from "./blankWorkbook";
import type { Checks } from "./checks";
import { PREFIX } from "./ownSheets";

/** Any date will do: it is only printed. */
const DATE = "2023年12月31日";

/** Writes the four reports, which reads every cell back, and looks at their pages and charts. */
export async function testReports(checks: Checks): Promise<void> {
  const grids = (await readWorkbook()).filter(({ sheet }) => sheet.startsWith(PREFIX));
  const { models, tables } = reviewWorkbook(grids);
  const checklists = models.filter((model) => model.kind === "checklist");
  const funding = models.filter((model) => model.kind === "funding");
  const reports = [
    unmetReport(checklists, DATE),
    rankingReport(checklists, DATE, USUAL_PREFERENCES.ranking),
    findingReport(tables, DATE),
    fundingReport(funding, DATE),
  ].flatMap((report) => (report === null ? [] : [{ ...report, name: PREFIX + report.name }]));
  const names = await writeReports(reports);
  checks.same(
    "reports",
    "",
    names,
    reports.map(({ name }) => name)
  );
  const wanted = reports.map(
    ({ tables: own }) =>
      own.filter(({ chart, rows }) => chart !== undefined && rows.length > 0).length
  );
  const orientations = reports.map((report) =>
    pageOf(layOut(report)).landscape ? "Landscape" : "Portrait"
  );
  const shown = await runExcel(async (context) => {
    const asked = names.map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const page = supportsExcelApi("1.9") ? sheet.pageLayout.load("orientation,paperSize") : null;
      return { charts: sheet.charts.getCount(), page };
    });
    await context.sync();
    return asked.map(({ charts, page }) => ({
      charts: charts.value,
      page: supportsExcelApi("1.9") && page ? `${page.paperSize} ${page.orientation}` : null,
    }));
  });
  shown.forEach(({ charts, page }, k) => {
    checks.same("reports", names[k] ?? "", charts, wanted[k]);
    if (page === null) checks.skip("reportPages");
    else checks.same("reportPages", names[k] ?? "", page, `A4 ${orientations[k] ?? ""}`);
  });
  await dropSheets(names);
}

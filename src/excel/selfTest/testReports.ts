import { parseAddress } from "../../core/area/address";
import { compareChecklists } from "../../core/compare/compareChecklists";
import type { DatedComparison } from "../../core/compare/datedComparison";
import { USUAL_PREFERENCES } from "../../core/correction/preferences";
import { unmetItems } from "../../core/kind/checklist/unmetItems";
import type { ChecklistModel } from "../../core/kind/checklist/model";
import { comparisonReport } from "../../core/present/comparisonReport";
import { findingReport } from "../../core/present/findingReport";
import { fundingReport } from "../../core/present/fundingReport";
import { layOut } from "../../core/present/layOut";
import { pageOf } from "../../core/present/pageOf";
import { rankingReport } from "../../core/present/rankingReport";
import { unmetReport } from "../../core/present/unmetReport";
import { reviewWorkbook } from "../../core/review/reviewWorkbook";
import type { Grid } from "../../core/sheet/grid";
import { readWorkbook } from "../readWorkbook";
import { runExcel } from "../runExcel";
import { supportsExcelApi } from "../supportsExcelApi";
import { writeReports } from "../writeReports";
import { dropSheets } from "./blankWorkbook";
import type { Checks } from "./checks";
import { PREFIX } from "./ownSheets";

/** Any date will do: it is only printed. */
const DATE = "2023年12月31日";

/** Writes the five reports, which reads every cell back, and looks at their pages and charts. */
export async function testReports(checks: Checks): Promise<void> {
  const grids = (await readWorkbook()).filter(({ sheet }) => sheet.startsWith(PREFIX));
  const { models, tables } = reviewWorkbook(grids);
  const checklists = models.filter((model) => model.kind === "checklist");
  const funding = models.filter((model) => model.kind === "funding");
  const reports = [
    unmetReport(checklists, DATE),
    rankingReport(checklists, DATE, USUAL_PREFERENCES.ranking),
    findingReport({ tables, models }, DATE),
    fundingReport(funding, DATE),
    comparisonReport(laterMarks(grids, checklists), DATE),
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

/** The first checklist beside itself at a later date, when its first unmet mark is met. */
function laterMarks(
  grids: readonly Grid[],
  [before]: readonly ChecklistModel[]
): DatedComparison[] {
  const grid = grids.find(({ sheet }) => sheet === before?.sheet);
  const mark = before?.legend.find(({ status }) => status === "met")?.mark;
  const [cell] =
    before === undefined
      ? []
      : unmetItems(before).flatMap(({ zero, cell: at }) => (zero ? [] : at));
  if (before === undefined || grid === undefined || mark === undefined || cell === undefined)
    return [];
  const at = parseAddress(cell);
  const values = grid.values.map((row, r) =>
    row?.map((value, c) => (r === at.row - grid.top && c === at.column - grid.left ? mark : value))
  );
  const after = reviewWorkbook([{ ...grid, values }]).models.find(
    (model) => model.kind === "checklist"
  );
  if (after?.kind !== "checklist") return [];
  const comparison = compareChecklists(before, after);
  return [{ comparison, before: { date: null }, after: { date: null } }];
}

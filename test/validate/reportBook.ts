import path from "node:path";
import { nodeCodec } from "../../src/cli/nodeCodec";
import { compareChecklists } from "../../src/core/compare/compareChecklists";
import { analysisReport } from "../../src/core/present/analysis/analysisReport";
import { comparisonReport } from "../../src/core/present/comparisonReport";
import { countyNotices } from "../../src/core/present/countyNotices";
import { findingReport } from "../../src/core/present/findingReport";
import { fundingReport } from "../../src/core/present/fundingReport";
import { heatReports } from "../../src/core/present/heatReport";
import { rankingReport } from "../../src/core/present/rankingReport";
import type { Report } from "../../src/core/present/report";
import { schoolsReport } from "../../src/core/present/schoolsReport";
import { statisticsReport } from "../../src/core/present/statisticsReport";
import { targetsReport } from "../../src/core/present/targetsReport";
import { trendReport } from "../../src/core/present/trendReport";
import { unmetReport } from "../../src/core/present/unmetReport";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import { reportPackage } from "../../src/ooxml/report/reportPackage";
import { caseFolders } from "../cases/caseFolders";
import { readInput } from "../cases/readCase";

const DATE = "2024-01-05";
const CASES = path.join(__dirname, "../cases");
/** Golden cases of which the reports tell: one or more of every kind of table. */
const REPORTED =
  /^(?:checklist-and-funding|checklist-unknown-marks|targets-two|statistics-area|statistics-blanks|schools-cv-errors)/;

/** Every kind of report as the command line writes them, all in one workbook. */
export function reportBook(): Uint8Array {
  return reportPackage(reports(), nodeCodec);
}

/** The analysis of a golden case and its notices to counties. Throws where there are none. */
export function wordReports(): Report[] {
  const found = caseFolders(CASES).find(({ name }) => name.startsWith("checklist-and-funding"));
  if (found === undefined) throw new Error("no case with a checklist and funding");
  const review = reviewWorkbook(readInput(found.folder));
  const analysis = analysisReport(review, DATE, "dense");
  const notices = countyNotices(review, DATE, "dense");
  if (analysis === null || notices.length === 0) throw new Error("nothing to write");
  return [analysis, ...notices];
}

/** The reports of golden cases of every kind. Throws where one of them is none: then there is nothing to prove by it. */
export function reports(): Report[] {
  const reviews = caseFolders(CASES)
    .filter(({ name }) => REPORTED.test(name))
    .map(({ folder }) => reviewWorkbook(readInput(folder)));
  const models = reviews.flatMap((review) => review.models);
  const tables = reviews.flatMap((review) => review.tables);
  const checklists = models.filter((model) => model.kind === "checklist");
  const [before] = checklists;
  const given = [
    unmetReport(checklists, DATE),
    rankingReport(checklists, DATE),
    ...heatReports(checklists, DATE),
    trendReport(
      before === undefined
        ? []
        : [
            {
              tables: ["一", "二", "三"].map((file) => ({ file, model: before, date: null })),
              dated: true,
            },
          ],
      DATE
    ),
    findingReport({ tables, models }, DATE),
    fundingReport(
      models.filter((model) => model.kind === "funding"),
      DATE
    ),
    schoolsReport(
      models.filter((model) => model.kind === "schools"),
      DATE
    ),
    statisticsReport(
      models.filter((model) => model.kind === "statistics"),
      DATE
    ),
    targetsReport(
      models.filter((model) => model.kind === "targets"),
      DATE
    ),
    comparisonReport(
      before === undefined
        ? []
        : [
            {
              comparison: compareChecklists(before, before),
              before: { file: "旧.xlsx", date: null },
              after: { date: null },
            },
          ],
      DATE
    ),
  ];
  return given.map((report, k) => {
    if (report === null) throw new Error(`no report ${k}`);
    return report;
  });
}

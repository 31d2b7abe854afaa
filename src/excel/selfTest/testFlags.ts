import { areaAddress, cellAddress } from "../../core/area/address";
import { parseArea } from "../../core/area/parseArea";
import type { HighlightStyle } from "../../core/finding/highlight";
import { highlightStyles } from "../../core/finding/highlightStyles";
import type { ChecklistModel } from "../../core/kind/checklist/model";
import { reviewWorkbook, type Review } from "../../core/review/reviewWorkbook";
import { ownRules } from "../askForRules";
import { clearFlags } from "../clearFlags";
import { flaggedSheets } from "../flaggedSheets";
import { flagWorkbook } from "../flagWorkbook";
import { readRules } from "../readRules";
import { ruleTargets } from "../ruleTargets";
import { runExcel } from "../runExcel";
import { supportsExcelApi } from "../supportsExcelApi";
import type { Checks } from "./checks";
import { OWN_GRIDS } from "./ownSheets";

/** A rule as a user makes it, on the first table: it must be there after flagging and after clearing. */
const USERS_RULE = '=$A1="自检"';
const [FIRST] = OWN_GRIDS;

/**
 * Flags the tables, reads the conditional formats back by their formulas, looks at the colours that are shown where Excel
 * tells (ExcelApi 1.19), corrects one mark, whose colour must go, and clears.
 */
export async function testFlags(checks: Checks): Promise<void> {
  const sheet = FIRST?.sheet ?? "";
  await addUsersRule(sheet);
  const review = await flagWorkbook((grids, corrections) => reviewWorkbook(grids, corrections));
  const named = [...new Set(review.highlights.map((highlight) => highlight.sheet))];
  checks.same("flagsWritten", "", (await flaggedSheets()).sort(), named.sort());
  const expected = review.highlights.flatMap((highlight) =>
    ruleTargets(highlight, supportsExcelApi("1.9")).map(
      () => `${highlight.sheet} ${highlight.style}`
    )
  );
  checks.same("flagsWritten", "", (await ownFormulas()).sort(), expected.sort());
  checks.same("usersRule", sheet, await usersRules(sheet), [USERS_RULE]);
  if (supportsExcelApi("1.19") && libraryTellsColours()) await testColours(checks, sheet, review);
  else {
    checks.skip("coloursShown");
    checks.skip("markCorrected");
  }
  checks.same("flagsCleared", "", (await clearFlags()).sort(), named.sort());
  checks.same("flagsCleared", "", await ownFormulas(), []);
  checks.same("usersRule", sheet, await usersRules(sheet), [USERS_RULE]);
}

function addUsersRule(name: string): Promise<void> {
  return runExcel(async (context) => {
    const cells = context.workbook.worksheets.getItem(name).getRange("A1:A3");
    const rule = cells.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    rule.custom.rule.formula = USERS_RULE;
    rule.custom.format.font.color = "#FF0000";
    await context.sync();
  });
}

/** The styles of the add-in's rules, by the tags that Excel gives back, with their sheets. */
function ownFormulas(): Promise<string[]> {
  return runExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const { rules } = await readRules(context, sheets.items, () => undefined);
    return rules.flatMap((one) => {
      const own = ownRules(one);
      return one.rules.flatMap(({ rule, formula }) =>
        own.includes(rule)
          ? [`${one.sheet.name} ${/N\("EDU\.(\w+)"\)/.exec(formula)?.[1] ?? formula}`]
          : []
      );
    });
  });
}

function usersRules(name: string): Promise<string[]> {
  return runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const { rules } = await readRules(context, [sheet.load("name")], () => undefined);
    return rules.flatMap((one) => {
      const own = ownRules(one);
      return one.rules.flatMap(({ rule, formula }) => (own.includes(rule) ? [] : [formula]));
    });
  });
}

/**
 * The cells of a checklist that are shown in the colour of an unmet mark are those of the review; one that is corrected is not.
 * Needs ExcelApi 1.19.
 */
async function testColours(checks: Checks, sheet: string, review: Review): Promise<void> {
  const table = review.models.find((one) => one.kind === "checklist" && one.sheet === sheet);
  if (table?.kind !== "checklist") return checks.same("coloursShown", sheet, "", "checklist");
  const unmet = unmetCells(table);
  const area = areaAddress(table.area);
  checks.same("coloursShown", sheet, await shownCells(sheet, area, "unmet"), unmet);
  const [first = "", ...rest] = unmet;
  const before = await typeInto(sheet, first, "√");
  checks.same("markCorrected", first, await shownCells(sheet, area, "unmet"), rest);
  await typeInto(sheet, first, before);
}

/** Addresses of the marks below standard, sorted. */
function unmetCells({ body, indicators, regions, transposed }: ChecklistModel): string[] {
  return indicators
    .flatMap(({ line }, i) =>
      regions.flatMap(({ lane }, r) =>
        body.at(i, r) !== "unmet"
          ? []
          : transposed
            ? cellAddress(lane, line)
            : cellAddress(line, lane)
      )
    )
    .sort();
}

/** A copy of Office.js that a bureau keeps for itself may be older than its Excel. */
function libraryTellsColours(): boolean {
  return "getDisplayedCellProperties" in Excel.Range.prototype;
}

/** Addresses of the cells that are shown in the colour of a highlight, sorted. Needs ExcelApi 1.19. */
function shownCells(name: string, area: string, style: HighlightStyle): Promise<string[]> {
  const { top, left } = parseArea(area);
  const wanted = `#${highlightStyles[style].fill}`;
  return runExcel(async (context) => {
    const cells = context.workbook.worksheets.getItem(name).getRange(area);
    const shown = cells.getDisplayedCellProperties({ format: { fill: { color: true } } });
    await context.sync();
    return shown.value
      .flatMap((row, r) =>
        row.flatMap(({ format }, c) =>
          format?.fill?.color?.toUpperCase() === wanted ? [cellAddress(top + r, left + c)] : []
        )
      )
      .sort();
  });
}

/** Types a mark into a cell; gives what stood there. */
function typeInto(name: string, cell: string, mark: string): Promise<string> {
  return runExcel(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getRange(cell).load("values");
    await context.sync();
    const before = String(range.values[0]?.[0]);
    range.values = [[mark]];
    await context.sync();
    return before;
  });
}

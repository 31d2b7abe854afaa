import { parseAddress } from "../../src/core/area/address";
import { parseArea } from "../../src/core/area/parseArea";
import type { FundingRegion } from "../../src/core/finding/checkReport";
import { fundingFormulas, type FundingColumn } from "../../src/core/formula/fundingFormulas";
import { totalFormulas } from "../../src/core/formula/totalFormulas";
import type { WrittenMeasure } from "../../src/core/formula/writtenMeasure";
import { assessChecklist } from "../../src/core/kind/checklist/assess";
import type { ChecklistModel } from "../../src/core/kind/checklist/model";
import { assessFunding } from "../../src/core/kind/funding/assess";
import type { FundingModel, StageColumns } from "../../src/core/kind/funding/model";
import { reviewWorkbook } from "../../src/core/review/reviewWorkbook";
import type { Grid } from "../../src/core/sheet/grid";
import { nativeConverted } from "../../src/excel/nativeConverted";
import { putBackFormulas } from "../../src/excel/putBackFormulas";
import { putBackNative } from "../../src/excel/putBackNative";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { toNativeFormulas } from "../../src/excel/toNativeFormulas";
import { writeFormulas } from "../../src/excel/writeFormulas";
import type { TableModel } from "../../src/core/kind/tableModel";
import { ExcelHost } from "../../src/workbench/host/excelHost";
import { loadOfficeJs } from "../../src/workbench/host/loadOfficeJs";
import { caseFolders } from "../cases/caseFolders";
import { readInput } from "../cases/readCase";
import { partsOf } from "./partsOf";
import { sheetsOfGrids } from "./sheetsOfGrids";

jest.setTimeout(120_000);

const MEASURES: readonly WrittenMeasure[] = ["gap", "growth", "need"];
/** Cases that share an embedded Excel: opening one takes longer than what is done in it. */
const TOGETHER = 8;
/** Native formulas count mark by mark, which takes the engine long: they are tried on the checklists of so many cases. */
const NATIVE_TOTALS = 2;

interface Case {
  name: string;
  grids: Grid[];
  models: TableModel[];
}
const all = caseFolders().map(({ name, folder }): Case => {
  const grids = readInput(folder);
  const models = reviewWorkbook(grids).models;
  // Sheets of several cases stand in one workbook: each under a name of its own.
  const renamed = (sheet: string) => `${name} ${sheet}`.slice(-31);
  return {
    name,
    grids: grids.map((grid) => ({ ...grid, sheet: renamed(grid.sheet) })),
    models: models.map((model) => ({ ...model, sheet: renamed(model.sheet) })),
  };
});
const withFunding = all.filter(({ models }) => models.some(({ kind }) => kind === "funding"));
const withTotals = all.filter(({ models }) =>
  models.some((model) => model.kind === "checklist" && model.totals.length > 0)
);

function batches(cases: readonly Case[], size: number): { names: string; cases: Case[] }[] {
  const found: { names: string; cases: Case[] }[] = [];
  for (let from = 0; from < cases.length; from += size) {
    const own = cases.slice(from, from + size);
    found.push({ names: `${own[0]?.name ?? ""} … ${own.at(-1)?.name ?? ""}`, cases: own });
  }
  return found;
}

/** Opens the sheets of cases in an embedded Excel, which is gone after the test. */
async function inExcel(cases: readonly Case[], act: (host: ExcelHost) => Promise<void>) {
  const host = new ExcelHost(sheetsOfGrids(cases.flatMap(({ grids }) => grids)));
  Object.assign(globalThis, loadOfficeJs(host));
  try {
    await act(host);
  } finally {
    await host.workbook.engine.settle();
    host.dispose();
  }
}

function gridOf(grids: readonly Grid[], name: string): Grid {
  const grid = grids.find(({ sheet }) => sheet === name);
  if (grid === undefined) throw new Error(`no sheet ${name}`);
  return grid;
}

const at = (grid: Grid, cell: string): unknown => {
  const { row, column } = parseAddress(cell);
  return grid.values[row - grid.top]?.[column - grid.left] ?? "";
};

/** Cells show what they showed, numbers to nine digits: native formulas may leave a binary tail. */
function expectSame(grids: readonly Grid[], before: readonly Grid["values"][]) {
  const settled = (values: Grid["values"]) =>
    values.map((row) =>
      row?.map((value) =>
        typeof value === "number" ? Number(value.toPrecision(9)) : (value ?? "")
      )
    );
  expect(grids.map(({ values }) => settled(values))).toEqual(before.map(settled));
}

/** How far a figure may be from what the table prints of it: the rounding of all that it comes from. */
function room(
  stage: StageColumns,
  k: number,
  measure: WrittenMeasure,
  region: FundingRegion
): number {
  const own = stage.figures[measure]?.[k]?.number;
  if (!own) return 1e-9 * Math.max(1, Math.abs(region[measure] ?? 0));
  const step = (name: keyof StageColumns["figures"]) => stage.figures[name]?.[k]?.number?.step ?? 0;
  const target = (region.actual ?? 1) * (1 + (region.growth ?? 0));
  const stretch = (1 + (region.growth ?? 0)) ** 2;
  const amounts = step("target") + step("actual") + step("gap");
  if (measure === "gap") return amounts + (target * step("growth")) / stretch;
  if (measure === "growth") return own.step + (amounts * stretch) / target;
  const students = stage.figures.students?.[k]?.number?.value ?? 0;
  return own.step + (amounts * students + Math.abs(region.gap ?? 0) * step("students")) / 1e8;
}

/** Every region's cell shows the review's figure, a blank where it has none, or is left out with a reason. */
function expectReviewed(
  model: FundingModel,
  stage: StageColumns,
  column: FundingColumn,
  grid: Grid
) {
  const { measure, formulas, left } = column;
  const regions = assessFunding(model)[model.stages.indexOf(stage)]?.regions ?? [];
  const lines = [...model.rows.entries()].filter(([, { role }]) => role === "region");
  const filled = new Set(
    formulas.slice(1).flatMap(({ cell, spills = cell }) => {
      const { top, left: first, bottom, right } = parseArea(spills);
      return model.transposed
        ? Array.from({ length: right - first + 1 }, (_, c) => first + c)
        : Array.from({ length: bottom - top + 1 }, (_, r) => top + r);
    })
  );
  const heading = formulas[0] && parseAddress(formulas[0].cell);
  lines.forEach(([k], r) => {
    const region = regions[r];
    const place = parseAddress(Object.values(stage.figures)[0]?.[k]?.cell ?? "");
    const line = model.transposed ? place.column : place.row;
    const figure = region?.[measure] ?? null;
    const isLeft = left.some((one) => one.k === k);
    if (region === undefined) throw new Error("no region");
    if (!filled.has(line) || heading === undefined) {
      expect([region.name, figure === null || isLeft]).toEqual([region.name, true]);
      return;
    }
    expect(isLeft).toBe(false);
    const value = model.transposed
      ? grid.values[heading.row - grid.top]?.[line - grid.left]
      : grid.values[line - grid.top]?.[heading.column - grid.left];
    if (figure === null) expect([region.name, value ?? ""]).toEqual([region.name, ""]);
    else {
      expect([region.name, typeof value, value]).toEqual([region.name, "number", value]);
      const off = Math.abs(Number(value) - figure);
      expect([region.name, value, figure, off <= room(stage, k, measure, region)]).toEqual([
        region.name,
        value,
        figure,
        true,
      ]);
    }
  });
}

describe("formulas written beside any funding table give the figures of its review", () => {
  it.each(batches(withFunding, TOGETHER))("$names", ({ cases }) =>
    inExcel(cases, async (host) => {
      const before = await partsOf(host);
      const read = await readWorkbook();
      const lanes = new Map<string, number>();
      const models = cases.flatMap((one) => one.models.filter(({ kind }) => kind === "funding"));
      const columns = models.flatMap((model) => {
        if (model.kind !== "funding") return [];
        const grid = gridOf(read, model.sheet);
        const { top, left, values } = grid;
        const width = Math.max(...values.map((row) => row?.length ?? 0));
        const behind = model.transposed ? top + values.length : left + width;
        return model.stages.flatMap((stage) =>
          MEASURES.map((measure) => {
            const lane = lanes.get(model.sheet) ?? behind + 1;
            lanes.set(model.sheet, lane + 1);
            return { model, stage, column: fundingFormulas(model, stage, measure, lane, grid) };
          })
        );
      });
      const formulas = columns.flatMap(({ column }) => column.formulas);
      const looks = columns.flatMap(({ column }) => column.look ?? []);
      const written = await writeFormulas(formulas, { onlyEmpty: true, looks });
      expect(written).toEqual({ kind: "written", cells: formulas.length });

      const after = await readWorkbook();
      for (const { model, stage, column } of columns)
        expectReviewed(model, stage, column, gridOf(after, model.sheet));
      const shown = after.map(({ values }) => values);
      expect(await toNativeFormulas()).toMatchObject({ kind: "converted" });
      expectSame(await readWorkbook(), shown);
      const converted = await nativeConverted();
      expect(await putBackNative()).toEqual({ back: converted, left: 0 });
      expectSame(await readWorkbook(), shown);
      expect(await putBackFormulas()).toBe(formulas.length);
      expect(await partsOf(host)).toEqual(before);
    })
  );
});

/** The numbers of a printed total that the review knows: counts and rates of the whole table. */
function expectTotals(model: ChecklistModel, grid: Grid, written: ReadonlySet<string>) {
  const regions = assessChecklist(model);
  for (const total of model.totals) {
    if (total.from !== 0 || total.to !== model.indicators.length - 1) continue;
    total.cells.forEach(({ cell, unmet, rate }, r) => {
      if (!written.has(cell)) return;
      const shown = at(grid, cell);
      const region = regions[r];
      const numbers = [...String(shown).matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) =>
        Number(digits)
      );
      if (unmet !== null) expect([cell, numbers[0]]).toEqual([cell, region?.unmet]);
      if (rate === null) return;
      const printed = typeof shown === "number" && shown <= 1 ? shown * 100 : numbers.at(-1);
      expect(Math.abs((printed ?? NaN) - (region?.rate ?? NaN) * 100)).toBeLessThanOrEqual(0.5);
    });
  }
}

function totalsOf(cases: readonly Case[], read: readonly Grid[]) {
  return cases.flatMap(({ models }) =>
    models.flatMap((model) =>
      model.kind === "checklist"
        ? [{ model, ...totalFormulas(model, gridOf(read, model.sheet)) }]
        : []
    )
  );
}

describe("printed totals of any checklist as formulas give the figures of its review", () => {
  it.each(batches(withTotals, TOGETHER))("$names", ({ cases }) =>
    inExcel(cases, async (host) => {
      const before = await partsOf(host);
      const totals = totalsOf(cases, await readWorkbook());
      for (const { model, write, left } of totals) {
        const printed = model.totals.flatMap(({ cells }) =>
          cells.filter(({ unmet, met, rate }) => unmet !== null || met !== null || rate !== null)
        );
        expect([model.sheet, write.length + left.length]).toEqual([model.sheet, printed.length]);
      }
      const formulas = totals.flatMap(({ write }) => write);
      const written = await writeFormulas(formulas, { onlyEmpty: false });
      expect(written).toEqual({ kind: "written", cells: formulas.length });
      const after = await readWorkbook();
      for (const { model, write } of totals)
        expectTotals(model, gridOf(after, model.sheet), new Set(write.map(({ cell }) => cell)));
      expect(await putBackFormulas()).toBe(formulas.length);
      expect(await partsOf(host)).toEqual(before);
    })
  );

  it("also as native formulas, and the EDU formulas come back", () =>
    inExcel(withTotals.slice(0, NATIVE_TOTALS), async () => {
      const totals = totalsOf(withTotals.slice(0, NATIVE_TOTALS), await readWorkbook());
      const formulas = totals.flatMap(({ write }) => write);
      await writeFormulas(formulas, { onlyEmpty: false });
      const shown = (await readWorkbook()).map(({ values }) => values);
      expect(await toNativeFormulas()).toMatchObject({ kind: "converted" });
      expectSame(await readWorkbook(), shown);
      expect(await putBackNative()).toEqual({ back: formulas.length, left: 0 });
      expectSame(await readWorkbook(), shown);
    }));
});

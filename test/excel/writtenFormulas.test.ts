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
import type { ExcelHost } from "../../src/workbench/host/excelHost";
import { ExcelHost as Host } from "../../src/workbench/host/excelHost";
import { loadOfficeJs } from "../../src/workbench/host/loadOfficeJs";
import { caseFolders } from "../cases/caseFolders";
import { readInput } from "../cases/readCase";
import { partsOf } from "./partsOf";
import { sheetsOfGrids } from "./sheetsOfGrids";

jest.setTimeout(60_000);

const MEASURES: readonly WrittenMeasure[] = ["gap", "growth", "need"];
const cases = caseFolders().map(({ name, folder }) => ({ name, grids: readInput(folder) }));
const kinds = cases.map(({ name, grids }) => ({
  name,
  grids,
  models: reviewWorkbook(grids).models,
}));
const withFunding = kinds.filter(({ models }) => models.some(({ kind }) => kind === "funding"));
const withTotals = kinds.filter(({ models }) =>
  models.some((model) => model.kind === "checklist" && model.totals.length > 0)
);

/** Opens sheets in an embedded Excel, which is gone after the test. */
async function inExcel(grids: readonly Grid[], act: (host: ExcelHost) => Promise<void>) {
  const host = new Host(sheetsOfGrids(grids));
  Object.assign(globalThis, loadOfficeJs(host));
  try {
    await act(host);
  } finally {
    await host.workbook.engine.settle();
    host.dispose();
  }
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
  it.each(withFunding)("$name", ({ grids }) =>
    inExcel(grids, async (host) => {
      const before = await partsOf(host);
      const read = await readWorkbook();
      const lanes = new Map<string, number>();
      const columns = reviewWorkbook(read).models.flatMap((model) => {
        if (model.kind !== "funding") return [];
        const grid = read.find(({ sheet }) => sheet === model.sheet);
        if (grid === undefined) throw new Error("no sheet");
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
      for (const { model, stage, column } of columns) {
        const grid = after.find(({ sheet }) => sheet === model.sheet);
        if (grid !== undefined) expectReviewed(model, stage, column, grid);
      }
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

/** Native formulas count mark by mark, which takes the engine long: they are tried on every twelfth checklist. */
const NATIVE_EVERY = 12;

describe("printed totals of any checklist as formulas give the figures of its review", () => {
  it.each(withTotals.map((one, k) => ({ ...one, k })))("$name", ({ grids, k: number }) =>
    inExcel(grids, async (host) => {
      const before = await partsOf(host);
      const read = await readWorkbook();
      const gridOf = (all: readonly Grid[], name: string): Grid => {
        const grid = all.find(({ sheet }) => sheet === name);
        if (grid === undefined) throw new Error("no sheet");
        return grid;
      };
      const checklists = reviewWorkbook(read).models.filter((model) => model.kind === "checklist");
      const totals = checklists.map((model) => totalFormulas(model, gridOf(read, model.sheet)));
      for (const [k, { write, left }] of totals.entries()) {
        const printed = checklists[k]?.totals.flatMap(({ cells }) =>
          cells.filter(({ unmet, met, rate }) => unmet !== null || met !== null || rate !== null)
        );
        expect(write.length + left.length).toBe(printed?.length);
      }
      const formulas = totals.flatMap(({ write }) => write);
      const written = await writeFormulas(formulas, { onlyEmpty: false });
      expect(written).toEqual({ kind: "written", cells: formulas.length });
      const after = await readWorkbook();
      checklists.forEach((model, k) =>
        expectTotals(
          model,
          gridOf(after, model.sheet),
          new Set(totals[k]?.write.map(({ cell }) => cell))
        )
      );
      if (number % NATIVE_EVERY === 0) {
        const shown = after.map(({ values }) => values);
        expect(await toNativeFormulas()).toMatchObject({ kind: "converted" });
        expectSame(await readWorkbook(), shown);
        expect(await putBackNative()).toEqual({ back: formulas.length, left: 0 });
      }
      expect(await putBackFormulas()).toBe(formulas.length);
      expect(await partsOf(host)).toEqual(before);
    })
  );
});

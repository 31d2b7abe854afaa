import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Area } from "../../src/core/area/area";
import type { Grid } from "../../src/core/sheet/grid";
import { drawWorkbook } from "./draw/drawWorkbook";
import type { Drawn } from "./expect/drawn";
import type { ExpectedFinding } from "./expect/expectation";
import { cellName } from "./paper/cellName";

// What holds of every drawn workbook, whatever the program says of it.
const DRAWN: readonly Drawn[] = Array.from({ length: 250 }, (_, index) => drawWorkbook(5, index));

/** What the generator may know of the program: the contract and the form of a sheet. */
const KNOWN = /^(\.\.\/)+src\/core\/(finding\/checkReport|sheet\/grid|area\/area|cell\/rawCell)$/;

it("knows nothing of the program but its contract and the form of a sheet", () => {
  const files = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    // These run the program and hold its answers against the expected ones.
    .filter((file) => !/^(report|compare)\//.test(file));
  const known = files.flatMap((file) =>
    [...readFileSync(path.join(__dirname, file), "utf8").matchAll(/from "([^"]*\/src\/[^"]+)"/g)]
      .map(([, module = ""]) => `${file}: ${module}`)
      .filter((line) => !KNOWN.test(line.split(": ")[1] ?? ""))
  );
  expect(known).toEqual([]);
});

it("draws the same workbook again for the same seed and index, and another one for another", () => {
  expect(DRAWN.slice(0, 40).map(({ id }) => drawWorkbook(5, Number(id.split(":")[1])))).toEqual(
    DRAWN.slice(0, 40)
  );
  expect(new Set(DRAWN.map(({ grids }) => JSON.stringify(grids))).size).toBe(DRAWN.length);
});

it("expects findings at filled cells only, but for blanks that are missed", () => {
  const astray = DRAWN.flatMap(({ id, grids, expected }) =>
    expected.flatMap(({ sheet, readings }) => {
      const grid = grids.find((each) => each.sheet === sheet);
      const findings = readings.flatMap((tables) => tables.flatMap((table) => table.findings));
      return findings
        .filter((finding) => !isWell(finding, grid))
        .map(({ cell }) => `${id} ${cell}`);
    })
  );
  expect(astray).toEqual([]);
});

function isWell({ cell, rules, optional }: ExpectedFinding, grid: Grid | undefined): boolean {
  if (optional === true) return true;
  const blank = rules.includes("blank-mark") || rules.includes("missing-value");
  return blank === (textAt(grid, cell) === "");
}

function textAt(grid: Grid | undefined, cell: string): string {
  for (const [r, row] of (grid?.values ?? []).entries())
    for (const [c, value] of (row ?? []).entries())
      if (grid && cellName(grid.top + r, grid.left + c) === cell) return String(value ?? "");
  return "";
}

it("merges no cell twice, and hides no filled cell under a merge", () => {
  const bad = DRAWN.flatMap(({ id, grids }) =>
    grids.filter((grid) => !isMergedWell(grid)).map(() => id)
  );
  expect(bad).toEqual([]);
});

function isMergedWell(grid: Grid): boolean {
  const seen = new Set<string>();
  return (grid.merges ?? []).every((area) =>
    cellsOf(area).every(([row, column], k) => {
      const name = cellName(row, column);
      const again = seen.has(name);
      seen.add(name);
      return !again && (k === 0 || textAt(grid, name) === "");
    })
  );
}

function cellsOf({ top, left, bottom, right }: Area): [number, number][] {
  const cells: [number, number][] = [];
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++) cells.push([row, column]);
  return cells;
}

it("expects as many met and unmet indicators as the sheet has ticks and crosses", () => {
  const plain = DRAWN.filter(
    ({ features }) =>
      ["√×", "√※", "✓✗"].includes(features.marks ?? "") &&
      features.ticks === "one sort" &&
      features.excluded === "none" &&
      features["tables on the sheet"] === "1" &&
      !(features.note ?? "").endsWith("cells") &&
      !(features.note ?? "").startsWith("unreadable")
  );
  expect(plain.length).toBeGreaterThan(5);
  const counts = plain.map(({ id, grids, expected, features }) => {
    const sheet = expected.find(({ readings }) => readings[0]?.[0]?.kind === "checklist");
    const table = sheet?.readings[0]?.[0];
    const regions = table?.kind === "checklist" ? table.regions : [];
    const cells = (grids.find((grid) => grid.sheet === sheet?.sheet)?.values ?? []).flat();
    const [tick = "", cross = ""] = [...(features.marks ?? "")];
    const shown = (mark: string): number =>
      cells.filter((cell) => String(cell).trim() === mark).length;
    return {
      id,
      sheet: [shown(tick), shown(cross)],
      expected: [
        regions.reduce((sum, { met }) => sum + met, 0),
        regions.reduce((sum, { unmet }) => sum + unmet, 0),
      ],
    };
  });
  expect(counts.filter((each) => each.sheet.join() !== each.expected.join())).toEqual([]);
});

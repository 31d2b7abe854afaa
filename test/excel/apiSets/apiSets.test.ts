import fs from "node:fs";
import path from "node:path";
import { allUses, apiTable, manifestSet } from "./apiTable";
import { usesOf } from "./usesOf";

jest.setTimeout(120_000);

const ROOT = path.join(__dirname, "../../..");
const uses = allUses();
const tooNew = (found: ReturnType<typeof usesOf>) =>
  found
    .filter(({ needs, sure }) => needs > sure)
    .map(({ member, needs, sure }) => `${member} 1.${needs} > 1.${sure}`);

describe("members of Office.js, by the sets that Microsoft's typings give them", () => {
  it("are none newer than the manifest or the guard under which they run", () => {
    expect(manifestSet()).toBe(7);
    expect(uses.length).toBeGreaterThan(500);
    expect(tooNew(uses)).toEqual([]);
  });

  it("are listed in the administrator's guide as they are (npm run update:docs)", () => {
    const guide = fs.readFileSync(path.join(ROOT, "docs/admin-guide/README.md"), "utf8");
    expect(guide).toContain(apiTable(uses));
  });
});

/** Bodies of a function in src/excel, with what stands before it, and what must be found in each. */
const MERGED = "range.getMergedAreasOrNullObject();";
const FOUND = ["Range.getMergedAreasOrNullObject 1.13 > 1.7"];
const DEMANDING = `/** Needs ExcelApi 1.13. */ function ask(range: Excel.Range) { ${MERGED} }
  function when(range: Excel.Range, yes: Supports<"1.13">) { if (yes) ask(range); }`;
const PROBES: readonly [what: string, body: string, found: string[], before?: string][] = [
  ["finds a member without a guard", MERGED, FOUND],
  [
    "finds one under a guard that is too old",
    `if (supportsExcelApi("1.12")) ${MERGED}`,
    ["Range.getMergedAreasOrNullObject 1.13 > 1.12"],
  ],
  ["finds one on the wrong side", `if (supportsExcelApi("1.13")) return; ${MERGED}`, FOUND],
  ["finds one where something else may do", `if (may || sheet) ${MERGED}`, FOUND],
  ["trusts no variable", `let all = supportsExcelApi("1.13"); if (all) ${MERGED}`, FOUND],
  ["takes a guard around", `if (supportsExcelApi("1.13")) ${MERGED}`, []],
  ["takes a guard before", `if (!supportsExcelApi("1.13")) return; ${MERGED}`, []],
  ["takes a constant", `const all = supportsExcelApi("1.14"); if (all && sheet) ${MERGED}`, []],
  ["takes a parameter that says so", `return may ? ${MERGED.slice(0, -1)} : null;`, []],
  [
    "finds members that are loaded by name",
    `sheet.load("name,customProperties/items/key");`,
    [
      "Worksheet.customProperties 1.12 > 1.7",
      "WorksheetCustomPropertyCollection.items 1.12 > 1.7",
      "WorksheetCustomProperty.key 1.12 > 1.7",
    ],
  ],
  [
    "finds members that are taken apart",
    "const { pageLayout } = sheet; return pageLayout;",
    ["Worksheet.pageLayout 1.9 > 1.7"],
  ],
  ["holds callers to what is demanded", "ask(range);", ["ask() 1.13 > 1.7"], DEMANDING],
  [
    "holds callers to what is promised",
    "when(range, true);",
    ["true → Supports 1.13 > 1.7"],
    DEMANDING,
  ],
  [
    "takes a promise that is kept",
    `when(range, supportsExcelApi("1.13")); when(range, may);`,
    [],
    DEMANDING,
  ],
];

describe("the proof", () => {
  const fileOf = (k: number) => path.join(ROOT, "src/excel", `probe${k}.ts`);
  const written = new Map(
    PROBES.map(([, body, , before = ""], k) => [
      fileOf(k),
      `import { supportsExcelApi, type Supports } from "./supportsExcelApi";
      ${before}
      export function probe(range: Excel.Range, sheet: Excel.Worksheet, may: Supports<"1.13">) {
        ${body}
      }`,
    ])
  );
  const found = usesOf(ROOT, [...written.keys()], manifestSet(), written);

  it.each(PROBES.map(([what, , expected], k) => [what, k, expected] as const))(
    "%s",
    (_what, k, expected) => {
      const own = found.filter(({ file }) => path.join(ROOT, file) === fileOf(k));
      expect(tooNew(own)).toEqual(expected);
    }
  );
});

import fs from "node:fs";
import path from "node:path";
import { ask } from "./ask";
import { buildFunctions } from "./buildFunctions";
import { loadRuntime, type RuntimeError } from "./loadRuntime";
import { readArguments } from "./readArguments";
import { readWorkbook } from "./readWorkbook";

interface Answer {
  formula: string;
  /** A scalar, the rows of a spilled area, or an Excel error; "" is a blank. */
  result: unknown;
  note?: string;
}

const answers = JSON.parse(
  fs.readFileSync(path.join(__dirname, "../../src/excel/selfTest/answers.json"), "utf8")
) as Record<string, Answer[]>;
const workbook = readWorkbook();

/** `actual` with numbers that differ from a 15-digit `expected` in the last digit only replaced by it. */
function settled(actual: unknown, expected: unknown): unknown {
  if (Array.isArray(actual) && Array.isArray(expected))
    return actual.map((cell: unknown, k) => settled(cell, expected[k]));
  if (typeof actual !== "number" || typeof expected !== "number") return actual;
  const long = String(expected).replace(/[-.]|^0\.0*/g, "").length >= 14;
  return long && Math.abs(actual - expected) <= 1e-14 * Math.abs(expected) ? expected : actual;
}

describe("the built bundle, loaded as Excel loads it", () => {
  const bundle = buildFunctions().get("functions.js")?.toString("utf8") ?? "";
  const runtime = loadRuntime(bundle);

  describe.each(Object.entries(answers))("EDU.%s", (_name, rows) => {
    it.each(rows.map(({ formula, result, note = "" }) => [formula, result, note]))(
      "%s → %j %s",
      (formula, result) => {
        expect(settled(ask(runtime, formula as string, workbook), result)).toEqual(result);
      }
    );
  });

  it("is asked at least 150 questions, and every function some", () => {
    expect(Object.values(answers).flat().length).toBeGreaterThanOrEqual(150);
    expect(Object.keys(answers).sort()).toEqual([...runtime.functions.keys()].sort());
    for (const rows of Object.values(answers)) expect(rows.length).toBeGreaterThanOrEqual(8);
  });

  it("asks no question twice", () => {
    const formulas = Object.values(answers).flatMap((rows) => rows.map(({ formula }) => formula));
    expect(formulas.length).toBe(new Set(formulas).size);
  });

  it("loads where nothing but CustomFunctions.associate exists, and still tells errors apart", () => {
    const bare = loadRuntime(bundle, { errors: false });
    expect(ask(bare, "=EDU.GAP(28313,36703)", workbook)).toBe(-8390);
    expect(ask(bare, '=EDU.GAP("约三万",36703)', workbook)).toBe("#VALUE!");
    expect(ask(bare, "=EDU.GAP({1;#N/A},1)", workbook)).toEqual([[0], ["#N/A"]]);
  });

  it.each([
    ["{#DIV/0!;3}", [["#DIV/0!"], [2]]],
    ["{#DIV/0!,3}", [["#DIV/0!", 2]]],
    [
      "{1,#N/A;#DIV/0!,4}",
      [
        [0, "#N/A"],
        ["#DIV/0!", 3],
      ],
    ],
    ["{#DIV/0!;#N/A}", [["#DIV/0!"], ["#N/A"]]],
  ])("answers %s cell by cell, errors among the numbers or before them", (cells, expected) => {
    expect(ask(runtime, `=EDU.GAP(${cells},1)`, workbook)).toEqual(expected);
  });

  it("takes scalars and undefined as well as areas and null", () => {
    const gap = runtime.functions.get("GAP");
    expect(gap?.(28313, [[36703]])).toEqual([[-8390]]);
    expect(runtime.functions.get("RATE")?.([["√"], ["※"]], undefined, undefined)).toEqual([[0.5]]);
  });

  it("ranks regions on exact rates: 路桥 and 仙居 stand together, though 46 and 45.5 are printed", () => {
    const rates = ask(runtime, "=EDU.RATE(现代化监测!D3:L46,现代化监测!$A$49,TRUE)", workbook);
    expect(runtime.functions.get("RANK")?.(rates)).toEqual([[2, 5, 7, 6, 4, 2, 1, 7, 3]]);
    expect(
      workbook.row("现代化监测", 47, 5, 5).concat(workbook.row("现代化监测", 47, 10, 10))
    ).toEqual([46, 45.5]);
  });

  it("says in Chinese which argument and which place is at fault", () => {
    const message = (formula: string): string => {
      const { name, args } = readArguments(formula, workbook, runtime.errorOf);
      try {
        runtime.functions.get(name)?.(...args);
        return "";
      } catch (error) {
        return (error as RuntimeError).message;
      }
    };
    expect(message('=EDU.GAP("约三万",36703)')).toBe("“实际值”的“约三万”不是数。");
    expect(message('=EDU.RATE({"√";"？"})')).toBe("“标记”区域第2行的标记“?”没有说明含义。");
    expect(message('=EDU.RATE({"√","？";"※","√"})')).toBe(
      "“标记”区域第1行第2列的标记“?”没有说明含义。"
    );
    expect(message("=EDU.GAP(#REF!,1)")).toBe("“实际值”是错误值 #REF!。");
    expect(message('=EDU.MEETS(95,"95")')).toContain("“标准”的“95”没有写明方向");
  });
});

import fc from "fast-check";
import { parseArea } from "../../../src/core/area/parseArea";
import { findNumberTables } from "../../../src/core/numbersToMarks/findNumberTables";
import { judgeNumbers } from "../../../src/core/numbersToMarks/judgeNumbers";
import { marksSheet } from "../../../src/core/numbersToMarks/marksSheet";
import type { NumberTable } from "../../../src/core/numbersToMarks/numberTable";
import { withCriteria } from "../../../src/core/numbersToMarks/withCriteria";
import type { Grid } from "../../../src/core/sheet/grid";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import { gridOf } from "../gridOf";
import { sheetValues } from "./sheetValues";

const across = gridOf(
  `
2023年各县（市、区）教育指标完成情况
指标|标准|椒江区|黄岩区|路桥区|天台县
1.学前三年毛入园率|≥85%|98.2%|84.9%|85%|99%
2.特教生均公用经费（元）|不低于6000元|6200|5800|6000|
3.师幼比|1:15|1:14|1:16|14.5|1:15
4.近视率（%）|控制在35以内|34.2|36|35|约35
合计||12|13|14|15
`,
  "指标数据"
);

const down = gridOf(
  `
县（市、区）|初中三年巩固率达到95%以上|随迁子女就读比例（%）|生均图书（册）
标准|||
椒江区|96.1%|92|30
黄岩区|94%|84.5|31
路桥区|95%|85|
`,
  "县区数据"
);

function only(grid: Grid, all = false): NumberTable {
  const [table, ...others] = findNumberTables(grid, [], all);
  if (table === undefined || others.length > 0) throw new Error("expected one table of figures");
  return table;
}

describe("a table of figures with a criterion a row", () => {
  const table = only(across);

  it("takes each criterion from the column beside the figures and leaves the total out", () => {
    expect(
      table.indicators.map(({ name, criterion }) => [name, criterion?.from, criterion?.text])
    ).toEqual([
      ["1.学前三年毛入园率", "cell", "≥85%"],
      ["2.特教生均公用经费（元）", "cell", "不低于6000元"],
      ["3.师幼比", "cell", "1:15"],
      ["4.近视率（%）", "cell", "控制在35以内"],
    ]);
    expect(table.indicators[0]?.criterion?.cell).toBe("B3");
    expect(table.regions.map(({ name }) => name)).toEqual(["椒江区", "黄岩区", "路桥区", "天台县"]);
  });

  it("becomes marks: figures as EDU.MARK reads them, blanks blank, what cannot be read told", () => {
    const { verdicts, regions, failing } = judgeNumbers(table);
    expect(verdicts.slice(0, 3)).toEqual([
      [true, false, true, true],
      [true, false, true, null],
      [true, false, true, true],
    ]);
    expect(verdicts[3]?.slice(0, 3)).toEqual([true, false, true]);
    expect(verdicts[3]?.[3]).toContain("约35");
    expect(regions[1]).toEqual({
      name: "黄岩区",
      met: 0,
      unmet: 4,
      rate: 0,
      uncounted: 0,
      unmetIndicators: table.indicators.map(({ name }) => name),
    });
    expect(failing.map((one) => one.regions)).toEqual([
      ["黄岩区"],
      ["黄岩区"],
      ["黄岩区"],
      ["黄岩区"],
    ]);
  });

  it("is referred to as formulas write a name with an apostrophe", () => {
    const named = only({ ...across, sheet: "甲'乙" });
    expect(marksSheet(named, "达标情况")?.formulas[0]?.formula).toBe(
      "=EDU.MARK('甲''乙'!C3:F6,B3:B6)"
    );
  });

  it("is written as one spilled call over the figures, and as what the marks come to", () => {
    expect(marksSheet(table, "达标情况")?.formulas).toEqual([
      {
        sheet: "达标情况",
        cell: "C3",
        formula: "=EDU.MARK('指标数据'!C3:F6,B3:B6)",
        spills: "C3:F6",
        shows: [
          ["√", "※", "√", "√"],
          ["√", "※", "√", ""],
          ["√", "※", "√", "√"],
          ["√", "※", "√", "#VALUE!"],
        ],
      },
      {
        sheet: "达标情况",
        cell: "C7",
        formula: "=EDU.RATE(C3:F6,,TRUE)",
        spills: "C7:F7",
        shows: [[1, 0, 1, "#VALUE!"]],
      },
      {
        sheet: "达标情况",
        cell: "C8",
        formula: "=EDU.UNMET(C3:F6,,TRUE)",
        spills: "C8:F8",
        shows: [[0, 4, 0, "#VALUE!"]],
      },
    ]);
  });
});

describe("a table of figures whose regions run down", () => {
  const table = only(down);

  it("takes criteria from the headers and the national standards, in the unit of the figures", () => {
    expect(table.transposed).toBe(true);
    expect(
      table.indicators.map(({ criterion }) => [
        criterion?.from,
        criterion?.text,
        criterion?.source?.number,
      ])
    ).toEqual([
      ["label", "达到95%以上", undefined],
      ["standard", "≥85", "教督〔2017〕6号"],
      [undefined, undefined, undefined],
    ]);
  });

  it("takes what the user types, and says what it cannot read", () => {
    const typed = withCriteria(
      table,
      new Map([
        ["生均图书（册）", "≥30"],
        ["随迁子女就读比例（%）", "差不多就行"],
      ])
    );
    expect(typed.unreadable).toEqual(["随迁子女就读比例（%）"]);
    expect(typed.table.indicators[2]?.criterion).toEqual({ text: "≥30", from: "typed" });
    expect(judgeNumbers(typed.table).regions.map(({ met, unmet }) => [met, unmet])).toEqual([
      [3, 0],
      [1, 2],
      [2, 0],
    ]);
  });

  it("is written with a call for each stretch of columns that have a criterion", () => {
    const sheet = marksSheet(table, "标记");
    expect(sheet?.formulas.map(({ formula }) => formula)).toEqual([
      "=EDU.MARK('县区数据'!B3:C5,B3:C3)",
      "=TRANSPOSE(EDU.RATE(TRANSPOSE(B4:C6),,TRUE))",
      "=TRANSPOSE(EDU.UNMET(TRANSPOSE(B4:C6),,TRUE))",
    ]);
  });
});

describe("the sheet of marks", () => {
  it.each([
    ["across", across],
    ["down", down],
  ])("is a checklist that check reads and agrees with, regions %s", (_way, grid) => {
    const table = only(grid);
    const sheet = marksSheet(table, "达标情况");
    if (sheet === null) throw new Error("no sheet");
    const { regions } = judgeNumbers(table);
    const readable: Grid = {
      ...grid,
      values: grid.values.map((row) => row?.map((cell) => (cell === "约35" ? 35 : cell))),
    };
    const shown = sheetValues(sheet, readable);
    const [checklist] = reviewWorkbook([shown]).tables;
    if (checklist?.kind !== "checklist") throw new Error("not a checklist");
    expect(checklist.findings.filter(({ rule }) => rule !== "blank-mark")).toEqual([]);
    expect(checklist.regions.map(({ name, unmet }) => [name, unmet])).toEqual(
      regions.map(({ name, unmet }) => [name, unmet])
    );
  });

  it("holds each mark where the figure's indicator and region meet, whatever lines stand between", () => {
    const figure = fc.integer({ min: 0, max: 200 });
    const tables = fc.record({
      figures: fc.array(fc.array(figure, { minLength: 4, maxLength: 4 }), {
        minLength: 2,
        maxLength: 6,
      }),
      blankAfter: fc.nat(4),
      turn: fc.boolean(),
    });
    fc.assert(
      fc.property(tables, ({ figures, blankAfter, turn }) => {
        const rows = figures.map((line, k) => [`指标${"甲乙丙丁戊己"[k] ?? ""}`, "≥100", ...line]);
        rows.splice(blankAfter, 0, ["", "", "", "", "", ""]);
        const values = [["指标", "标准", "椒江区", "黄岩区", "路桥区", "天台县"], ...rows];
        const grid: Grid = {
          sheet: "甲'乙",
          top: 2,
          left: 1,
          values: turn
            ? (values[0]?.map((_cell, c) => values.map((row) => row[c] ?? null)) ?? [])
            : values,
        };
        const table = only(grid);
        const sheet = marksSheet(table, "标记");
        if (sheet === null) throw new Error("no sheet");
        const shown = sheetValues(sheet, grid).values;
        figures.forEach((line, k) => {
          line.forEach((value, r) => {
            const cell = turn ? shown[r + 3]?.[k + 1] : shown[k + 2]?.[r + 2];
            expect(cell).toBe(value >= 100 ? "√" : "※");
          });
        });
        for (const { cell, spills = cell, shows } of sheet.formulas) {
          const { top, left, bottom, right } = parseArea(spills);
          const laidOut = shown.slice(top, bottom + 1).map((row) => row?.slice(left, right + 1));
          expect(shows).toEqual(laidOut);
        }
      })
    );
  });
});

describe("sheets without criteria", () => {
  it.each([
    [
      "enrolment",
      "县（市、区）|小学|初中\n椒江区|51762|21795\n黄岩区|43750|19822\n路桥区|38000|15000",
    ],
    ["scores of pupils", "姓名|语文|数学\n甲|90|95\n乙|80|85\n丙|70|99"],
    ["marks", "指标|标准|椒江区|黄岩区|路桥区\n巩固率|≥95%|√|※|√\n毛入园率|≥85%|√|√|√"],
  ])("give nothing: %s", (_name, text) => {
    expect(findNumberTables(gridOf(text))).toEqual([]);
  });

  it("are offered for typing criteria when all are asked for", () => {
    const grid = gridOf("县（市、区）|小学班额|初中班额\n椒江区|44|48\n黄岩区|46|49\n路桥区|45|52");
    expect(findNumberTables(grid)).toEqual([]);
    const typed = withCriteria(
      only(grid, true),
      new Map([
        ["小学班额", "≤45人"],
        ["初中班额", "≤50人"],
      ])
    );
    expect(judgeNumbers(typed.table).regions.map(({ rate }) => rate)).toEqual([1, 0.5, 0.5]);
    expect(marksSheet(only(grid, true), "标记")).toBeNull();
  });

  it("change nothing of what check says of them", () => {
    expect(reviewWorkbook([down]).tables).toEqual([]);
  });
});

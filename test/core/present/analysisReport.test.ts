import { analysisReport } from "../../../src/core/present/analysis/analysisReport";
import { bareName } from "../../../src/core/present/analysis/checklistFacts";
import type { Report } from "../../../src/core/present/report";
import { parseArea } from "../../../src/core/area/parseArea";
import { reviewWorkbook } from "../../../src/core/review/reviewWorkbook";
import type { Grid } from "../../../src/core/sheet/grid";
import { gridOf } from "../gridOf";
import { sampleGrids } from "../sampleGrids";

jest.setTimeout(60_000);

interface Figure {
  section: string;
  words: string;
  from: string;
}

let grids: readonly Grid[];
let report: Report;
let figures: Figure[];

beforeAll(() => {
  grids = sampleGrids();
  const made = analysisReport(reviewWorkbook(grids), "2026年11月21日", "dense");
  if (made === null) throw new Error("no report");
  report = made;
  figures = (made.tables.at(-1)?.rows ?? []).flatMap(([, section, words, from]) =>
    String(words)
      .split("、")
      .map((one) => ({ section: String(section), words: one, from: String(from) }))
  );
});

/** Cells of "表!C3:C32、C5" or "表!C3:C32、表!D3:D32", a list a range. */
function cellsOf(from: string): (string | number)[][] {
  let sheet = "";
  return from.split("、").map((part) => {
    const at = part.lastIndexOf("!");
    if (at >= 0) sheet = part.slice(0, at);
    const grid = grids.find((one) => one.sheet === sheet);
    const area = parseArea(part.slice(at + 1));
    if (grid === undefined || area === null) throw new Error(`no cells at ${from}`);
    const cells: (string | number)[] = [];
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const value = grid.values[row - grid.top]?.[column - grid.left];
        if (typeof value === "number") cells.push(value);
        else if (typeof value === "string" && value.trim() !== "") cells.push(value.trim());
      }
    return cells;
  });
}

const isMet = (cell: string | number) => cell === "√";
const isUnmet = (cell: string | number) =>
  typeof cell === "string" && ["※", "-", "－", "*", "＊"].includes(cell);
const count = (cells: readonly (string | number)[], is: (cell: string | number) => boolean) =>
  cells.filter(is).length;

/** met ÷ (met + unmet) of the marks, with one decimal, rounded half up in whole numbers. */
function rateOf(cells: readonly (string | number)[]): string {
  const [met, unmet] = [count(cells, isMet), count(cells, isUnmet)];
  return (
    `${(Math.floor((met * 2000) / (met + unmet) + 1) >> 1) / 10}`.replace(/^(\d+)$/, "$1.0") + "%"
  );
}

const inSection = (section: string) => figures.filter((figure) => figure.section === section);

describe("the text of the sample workbook", () => {
  it("has its sections in the order in which the bureau writes them", () => {
    expect(report.tables.map(({ heading }) => heading)).toEqual([
      "一、总体情况",
      "二、分县排名",
      "三、共性短板",
      "四、经费缺口",
      "五、目标进度",
      "六、需要核实的数据",
      "七、建议优先补齐的指标",
      "附：文中数字的出处",
    ]);
  });

  it("holds no figure of its own without a source, in the order of the text", () => {
    for (const { heading, text = [] } of report.tables) {
      const section = heading.slice(2);
      if (section === "需要核实的数据" || text.length === 0) continue;
      const own = text
        .join("\n")
        .replace(/《[^》]*》|“[^”]*”/g, "")
        .replace(/达到85%/g, "")
        .replace(/以\d{4}年数据对照\d{4}年目标/g, "")
        .match(/\d+(?:\.\d+)?%?/g);
      expect(own).toEqual(inSection(section).map(({ words }) => words));
    }
  });

  it("gives rates that the marks of the named cells come to", () => {
    const rates = figures.filter(
      ({ section, words }) => words.endsWith("%") && section !== "目标进度"
    );
    expect(rates.length).toBeGreaterThan(25);
    for (const { words, from } of rates)
      for (const cells of cellsOf(from)) expect([from, rateOf(cells)]).toEqual([from, words]);
  });

  it("counts what is met and unmet in the table that it names", () => {
    const overall = inSection("总体情况").filter(({ words }) => !words.endsWith("%"));
    for (let k = 0; k + 3 < overall.length; k += 4) {
      const [counted, regions, met, unmet] = overall.slice(k, k + 4);
      const cells = cellsOf(met?.from ?? "").flat();
      expect(count(cells, isMet)).toBe(Number(met?.words));
      expect(count(cells, isUnmet)).toBe(Number(unmet?.words));
      expect(Number(counted?.words) * Number(regions?.words)).toBe(
        Number(met?.words) + Number(unmet?.words)
      );
    }
  });

  it("names as many counties for a common shortcoming as each indicator has unmet cells", () => {
    const common = inSection("共性短板");
    // Fifteen indicators, in groups of the same counties: one, four and so on.
    const text = report.tables[2]?.text?.join("") ?? "";
    expect(text.match(/“/g)).toHaveLength(15);
    expect(common).toHaveLength(7);
    let indicators = 0;
    for (const { words, from } of common) {
      const cells = cellsOf(from).flat();
      expect(cells.every(isUnmet)).toBe(true);
      const rows = new Map<number, number>();
      for (const part of from.slice(from.lastIndexOf("!") + 1).split("、")) {
        const { top, bottom, left, right } = parseArea(part);
        for (let row = top; row <= bottom; row++)
          rows.set(row, (rows.get(row) ?? 0) + right - left + 1);
      }
      indicators += rows.size;
      expect([from, [...new Set(rows.values())]]).toEqual([from, [Number(words)]]);
    }
    expect(indicators).toBe(15);
  });

  it("asks for as many more indicators as take the marks to 85 %, and not one fewer", () => {
    for (const { words, from } of inSection("建议优先补齐的指标")) {
      const [cells = []] = cellsOf(from);
      const [met, all] = [count(cells, isMet), count(cells, isMet) + count(cells, isUnmet)];
      expect((met + Number(words)) * 100).toBeGreaterThanOrEqual(all * 85);
      expect((met + Number(words) - 1) * 100).toBeLessThan(all * 85);
    }
  });

  it("gives amounts that the printed needs add up to, and benchmarks as printed", () => {
    const money = inSection("经费缺口").filter(({ from }) => /![A-Z]+\d+(:|$)/.test(from));
    for (const { words, from } of money) {
      const numbers = cellsOf(from)
        .flat()
        .flatMap((cell) => (cell === "" || Number.isNaN(Number(cell)) ? [] : [Number(cell)]));
      const sum = (some: number[]) => Math.abs(some.reduce((all, one) => all + one, 0));
      const below = numbers.filter((one) => one < 0);
      const above = numbers.filter((one) => one > 0);
      const possible = [
        sum(below),
        sum(above),
        sum(numbers),
        -Math.min(0, ...numbers),
        numbers.length === 1 ? numbers[0] : undefined,
        below.length,
      ];
      const shown = Number(words);
      const whole = /:/.test(from) && Number.isInteger(shown) && shown < 100;
      if (whole) continue;
      expect([
        from,
        words,
        possible.some((one) => Math.abs((one ?? NaN) - shown) < 0.0051),
      ]).toEqual([from, words, true]);
    }
  });

  it("gives targets as their cells print them", () => {
    const single = inSection("目标进度").filter(({ from }) => !from.includes(":"));
    expect(single.length).toBeGreaterThan(8);
    for (const { words, from } of single)
      expect(String(cellsOf(from).flat()[0])).toContain(words.replace(/%$/, ""));
  });

  it("reads as a person would write it", () => {
    const text = report.tables.flatMap((table) => table.text ?? []).join("\n");
    expect(text).toContain(
      "达成度最高的是天台、三门，均为100.0%；最低的是椒江、黄岩、新区，均为70.0%。"
    );
    expect(text).toContain(
      "普通高中基准为36703元，有6个县（市、区）低于基准，缺口合计6.34亿元，其中临海市最多，为2.01亿元；其余地区富余0.15亿元，相抵后净缺6.19亿元。"
    );
    expect(text).toContain("有10个地区（含市本级）低于基准");
    expect(text).toContain("天台、三门（并列第1名，100.0%）；温岭（第2名，86.7%）；");
    expect(text).toContain("学前/义务教育学生公办学校就读率（学前）为40.92%，目标大于60%；");
    // 公文 has no blanks between Chinese and figures.
    expect(text).not.toMatch(/\p{Script=Han} \d|\d \p{Script=Han}/u);
    expect(text).not.toMatch(/undefined|null|NaN|，，|。。|；。|：。|（）|《》|“”/);
  });
});

describe("the text of a workbook with many counties", () => {
  // Of four indicators county k lacks the first k % 5: 85 % takes all four, so that each lacks as many as it has unmet.
  const names = Array.from(
    { length: 20 },
    (_, k) => `${"甲乙丙丁戊己庚辛壬癸"[k % 10]}${k < 10 ? "东" : "西"}县`
  );
  const marks = (indicator: number) => names.map((_, k) => (k % 5 > indicator ? "※" : "√"));
  const grid = gridOf(
    `
达标情况表
指标|${names.join("|")}
${["生师比", "班额", "巩固率", "教师学历"].map((name, k) => `${k + 1}.${name}达到要求|${marks(k).join("|")}`).join("\n")}
注：√表示达标，※表示未达标`,
    "进度"
  );

  it("gives their number, the sum and the last instead of a list", () => {
    const made = analysisReport(reviewWorkbook([grid]), "", "dense");
    const advice = made?.tables.find(({ heading }) => heading.includes("优先补齐"));
    expect(advice?.text).toEqual([
      "《达标情况表》建议优先补齐未达标面较广的“生师比达到要求”“班额达到要求”“巩固率达到要求”等指标，由市级统筹推进。" +
        "达成度尚未达到85%的有16个县（市、区），要达到85%合计还需新增达标40项次，其中戊东县、癸东县、戊西县、癸西县最多，各需4项。",
    ]);
  });
});

describe("an indicator's name in a text", () => {
  it.each([
    ["4.生师比", "生师比"],
    ["26-3.2017年前规划设计的幼儿园园舍条件。", "2017年前规划设计的幼儿园园舍条件"],
    ["2017年前规划设计", "2017年前规划设计"],
    ["12、班额\n符合规定；", "班额符合规定"],
  ])("%j is %j", (name, bare) => expect(bareName(name)).toBe(bare));
});

it("is none without anything to write about", () => {
  expect(analysisReport(reviewWorkbook([]), "", "dense")).toBeNull();
});

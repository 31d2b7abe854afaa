import type { Draw } from "../draw/draw";
import type { ExpectedFinding, ExpectedStatistics } from "../expect/expectation";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";
import { SCHOOL_KINDS } from "../words/statisticsWords";

const ENGLISH: Record<string, string> = {
  普通高等学校: "Regular Institutions of Higher Education",
  中等职业学校: "Vocational Secondary Schools",
  技工学校: "Technical Schools",
  普通中学: "Regular Secondary Schools",
  小学: "Primary Schools",
  特殊教育学校: "Special Schools",
  幼儿园: "Kindergartens",
};

/** A yearbook's page: two blocks below each other, years across, English beside, "#" for what is of the line above. */
export function drawYearbook(draw: Draw, sheet: string): DrawnSheet {
  const kinds = draw
    .shuffle(SCHOOL_KINDS.filter(({ name }) => ENGLISH[name] !== undefined))
    .slice(0, draw.int(4, 7));
  const nested = kinds
    .filter(({ of }) => of.length > 0 && draw.chance(0.5))
    .map(({ name }) => name);
  const years = draw.pick([[2014, 2015], [2021, 2022, 2023], [2023]]);
  const english = draw.chance(0.6);
  const paper = new Paper();
  paper.put(
    0,
    0,
    draw.pick(["17-8 各类学校数及在校学生数", "各级各类学校情况", "20-3 各类学校校数和在校学生数"])
  );
  const first = english ? 2 : 1;
  paper.put(1, 0, "项 目");
  if (english) paper.put(1, 1, "Item");
  years.forEach((year, k) => paper.put(1, first + k, draw.chance(0.5) ? year : `${year}年`));
  const totals: ExpectedStatistics["totals"] = [];
  const findings: ExpectedFinding[] = [];
  const fault = draw.chance(0.35);
  const wrong = { block: draw.int(0, 1), year: draw.int(0, years.length - 1) };
  let row = 2;
  [
    { label: "各类学校数合计（所）", en: "Total Number of Schools", low: 6, high: 940 },
    {
      label: "各类学校在校学生数（人）",
      en: "Number of Enrolled Students",
      low: 1200,
      high: 980000,
    },
  ].forEach(({ label, en, low, high }, block) => {
    const values = kinds.map(() => years.map(() => draw.int(low, high)));
    paper.put(row, 0, label);
    if (english) paper.put(row, 1, en);
    years.forEach((_, k) => {
      const computed = values.reduce((sum, each) => sum + (each[k] ?? 0), 0);
      const bad = fault && wrong.block === block && wrong.year === k;
      const printed = bad ? computed + draw.pick([-10, 10, 100]) : computed;
      const cell = paper.put(row, first + k, printed);
      totals.push({ cell, computed, tolerance: 0.5 });
      if (bad) findings.push({ cell, rules: ["sum-mismatch"], printed, computed });
    });
    row++;
    kinds.forEach(({ name, of }, r) => {
      paper.put(row, 0, [...name].length === 2 ? [...name].join(" ") : name);
      if (english) paper.put(row, 1, ENGLISH[name] ?? name);
      years.forEach((_, k) => paper.put(row, first + k, values[r]?.[k] ?? null));
      row++;
      if (!nested.includes(name)) return;
      paper.put(row, 0, `# ${of[0] ?? ""}`);
      years.forEach((_, k) => paper.put(row, first + k, Math.floor((values[r]?.[k] ?? 0) * 0.3)));
      row++;
    });
  });
  return {
    grid: paper.toGrid(sheet),
    expected: {
      sheet,
      readings: [[{ kind: "statistics", totals, never: [], findings }]],
      unsure: false,
    },
    features: {
      form: "yearbook",
      english: english ? "beside" : "none",
      years: String(years.length),
      nesting: nested.length > 0 ? "#" : "none",
      fault: fault ? "wrong total" : "none",
    },
  };
}

import type { Draw } from "../draw/draw";
import { roundHalfUp } from "../draw/roundHalfUp";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";
import { drawMarkTable, expectMarks } from "./markTable";

/** Counties down, a footnote mark behind one of them, ranks and rates behind, some with a sign of per cent and some without. */
export function drawFootnotedChecklist(draw: Draw, sheet: string): DrawnSheet {
  const table = drawMarkTable(draw, [4, 9], [3, 8]);
  const { city, names, items, met, signs, note } = table;
  const mark = draw.pick(["①", "②", "*", "[1]", "¹", "（注1）"]);
  const marked = draw.int(0, names.length - 1);
  const signed = draw.chance(0.5);
  const withRank = draw.chance(0.6);
  const paper = new Paper();
  paper.put(0, 0, `${city}各县（市、区）2024年教育现代化建设达标情况`);
  paper.put(1, 0, "县（市、区）");
  items.forEach((item, r) => paper.put(1, 1 + r, item));
  const rateAt = 1 + items.length;
  paper.put(1, rateAt, signed ? "达标率" : "达标率（%）");
  if (withRank) paper.put(1, rateAt + 1, draw.pick(["位次", "排名"]));
  const rates = names.map((_, c) =>
    roundHalfUp((met.filter((line) => line[c] === true).length / items.length) * 100, 1)
  );
  names.forEach((name, c) => {
    paper.put(2 + c, 0, c === marked ? `${name}${mark}` : name);
    items.forEach((_, r) => paper.put(2 + c, 1 + r, met[r]?.[c] === true ? signs[0] : signs[1]));
    const rate = rates[c] ?? 0;
    paper.put(2 + c, rateAt, signed && draw.chance(0.6) ? `${rate}%` : rate);
    if (withRank) paper.put(2 + c, rateAt + 1, 1 + rates.filter((one) => one > rate).length);
  });
  paper.put(2 + names.length, 0, note);
  paper.put(3 + names.length, 0, `${mark} 含开发区。`);
  const expected = expectMarks(
    table,
    names.map((_, c) => c),
    rates
  );
  return {
    grid: paper.toGrid(sheet),
    expected: {
      sheet,
      readings: [
        [
          {
            ...expected,
            // The mark may be left at the name.
            regions: expected.regions.map((region) => ({ ...region, amongOthers: true })),
          },
        ],
      ],
      unsure: false,
    },
    features: {
      form: "footnotes",
      mark,
      "rate printed": signed ? "some with %" : "number",
      ranks: withRank ? "beside" : "none",
    },
  };
}

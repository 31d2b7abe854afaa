import type { Draw } from "../draw/draw";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";
import { drawCountTable } from "./countTable";
import { expectSums } from "./expectSums";

/** Ranks and shares beside the counts, signs of per cent on some of the shares only; the line of sums ranks nothing. */
export function drawRanked(draw: Draw, sheet: string): DrawnSheet {
  const table = drawCountTable(draw, 5, 12, draw.int(1, 3));
  const { names, columns, values, printed } = table;
  const withRank = draw.chance(0.75);
  const withShare = !withRank || draw.chance(0.5);
  const mixed = draw.chance(0.5);
  const rank = draw.pick(["位次", "排名", "名次", "全市位次"]);
  const share = draw.pick(["占比（%）", "占全市比重（%）", "比重"]);
  const first = draw.chance(0.5);
  const width = 1 + Number(withRank) + Number(withShare);
  const paper = new Paper();
  paper.put(0, 0, table.title);
  paper.put(1, 0, "县（市、区）");
  columns.forEach(({ heading }, c) => {
    paper.put(1, 1 + c * width, heading);
    if (withRank) paper.put(1, 2 + c * width, rank);
    if (withShare) paper.put(1, (c + 1) * width, share);
  });
  const top = first ? 3 : 2;
  const never: string[] = [];
  columns.forEach((_, c) => {
    const own = values.map((line) => line[c] ?? 0);
    const sum = own.reduce((all, value) => all + value, 0);
    own.forEach((value, r) => {
      paper.put(top + r, 1 + c * width, value);
      if (withRank) paper.put(top + r, 2 + c * width, 1 + own.filter((one) => one > value).length);
      if (!withShare) return;
      const part = Math.round((value / sum) * 1000) / 10;
      paper.put(top + r, (c + 1) * width, mixed && draw.chance(0.5) ? `${part}%` : part);
    });
  });
  names.forEach((name, r) => paper.put(top + r, 0, name));
  const row = first ? 2 : top + names.length;
  paper.put(row, 0, draw.pick(["合计", "全市合计"]));
  const nothing = draw.pick([null, "—", "/"]);
  const cells = printed.map((sum, c) => {
    if (withRank) never.push(paper.put(row, 2 + c * width, nothing));
    if (withShare) paper.put(row, (c + 1) * width, mixed ? "100%" : 100);
    return paper.put(row, 1 + c * width, sum);
  });
  return {
    grid: paper.toGrid(sheet),
    expected: { sheet, readings: [[expectSums(table, cells, never)]], unsure: false },
    features: {
      form: "ranked",
      ranks: withRank ? "beside" : "none",
      shares: withShare ? (mixed ? "some with %" : "beside") : "none",
      fault: table.wrong < 0 ? "none" : "wrong total",
    },
  };
}

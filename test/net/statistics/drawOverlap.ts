import type { Draw } from "../draw/draw";
import { roundHalfUp } from "../draw/roundHalfUp";
import type { DrawnSheet } from "../expect/drawnSheet";
import { Paper } from "../paper/paper";

const SHAPES: readonly {
  title: string;
  heading: string;
  parts: readonly string[];
  overlap: string;
  of: readonly number[];
}[] = [
  {
    title: "教师学历结构",
    heading: "学历",
    parts: ["研究生", "本科", "专科及以下"],
    overlap: "本科及以上",
    of: [0, 1],
  },
  {
    title: "专任教师职称结构",
    heading: "职称",
    parts: ["正高级", "副高级", "中级", "初级及以下"],
    overlap: "高级职称",
    of: [0, 1],
  },
  {
    title: "教师年龄结构",
    heading: "年龄",
    parts: ["35岁及以下", "36—45岁", "46—55岁", "56岁及以上"],
    overlap: "45岁及以下",
    of: [0, 1],
  },
];

/** A line that is the sum of two others stands among the parts without a word: only the sums tell that it is counted once. */
export function drawOverlap(draw: Draw, sheet: string): DrawnSheet {
  const { title, heading, parts, overlap, of } = draw.pick(SHAPES);
  const counts = parts.map(() => draw.int(40, 900));
  const sum = counts.reduce((all, each) => all + each, 0);
  const both = of.reduce((all, k) => all + (counts[k] ?? 0), 0);
  const lines: [string, number][] = parts.map((name, k) => [name, counts[k] ?? 0]);
  lines.splice(draw.pick([of.length, lines.length]), 0, [overlap, both]);
  const shares = draw.chance(0.6);
  const first = draw.chance(0.3);
  const ordered: [string, number][] = first ? [["合计", sum], ...lines] : [...lines, ["合计", sum]];
  const paper = new Paper();
  paper.put(0, 0, `2024年${draw.pick(["全市", "全县", "义务教育"])}${title}`);
  [heading, "人数（人）", ...(shares ? ["占比（%）"] : [])].forEach((text, c) =>
    paper.put(1, c, text)
  );
  ordered.forEach(([name, count], r) => {
    paper.put(2 + r, 0, name);
    paper.put(2 + r, 1, count);
    if (shares) paper.put(2 + r, 2, roundHalfUp((count / sum) * 100, 1));
  });
  const cell = `B${first ? 3 : 2 + ordered.length}`;
  return {
    grid: paper.toGrid(sheet),
    expected: {
      sheet,
      readings: [
        [
          {
            kind: "statistics",
            totals: [{ cell, computed: sum, tolerance: 0.5 }],
            never: [],
            findings: [],
          },
        ],
        [],
      ],
      unsure: false,
    },
    features: {
      form: "overlap",
      shares: shares ? "beside" : "none",
      "sum at": first ? "first" : "last",
      fault: "none",
    },
  };
}

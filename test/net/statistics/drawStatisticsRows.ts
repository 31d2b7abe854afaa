import type { Draw } from "../draw/draw";
import { drawMembers } from "../words/drawMembers";
import { CITY_SUM_LABELS, PROVINCES, SCHOOL_KINDS, SUM_LABELS } from "../words/statisticsWords";
import type { StatisticsRow } from "./statisticsModel";

export interface DrawnRows {
  rows: StatisticsRow[];
  owner: string;
  heading: string;
  features: Record<string, string>;
}

/** The lines: places, provinces, schools or kinds of schools, with a sum at some place and "of which" lines among them. */
export function drawStatisticsRows(draw: Draw): DrawnRows {
  const form = draw.weighted<"members" | "provinces" | "kinds">([
    [7, "members"],
    [2, "provinces"],
    [4, "kinds"],
  ]);
  const { owner, heading, labels, nesting, counties } = parts(draw, form);
  const name = draw.pick(counties ? CITY_SUM_LABELS : SUM_LABELS).replace("{owner}", owner);
  const kind = name === owner ? "owner" : name.replace(/\s/g, "");
  const shape =
    form === "kinds"
      ? "plain"
      : draw.weighted<"plain" | "subtotals" | "市区">([
          [8, "plain"],
          [1, "subtotals"],
          [counties && labels.length > 4 ? 1.5 : 0, "市区"],
        ]);
  const lines =
    shape === "subtotals"
      ? chunked(draw, labels)
      : shape === "市区"
        ? cityOf(draw, labels)
        : nested(draw, labels, nesting);
  const at = placeSum(draw, lines, name);
  const rows = lines.map(({ label, ofWhich, sum }, k): StatisticsRow => ({
    label,
    ofWhich,
    total: sum === "all" || sum === "chunk",
    sumOf: summed(lines, k),
  }));
  const features = { rows: form, "sum at": at, "sum named": kind, nesting, shape };
  return { rows, owner, heading, features };
}

interface Line {
  label: string;
  ofWhich: StatisticsRow["ofWhich"];
  /** all: of every top line. chunk: of the lines since the last one. whole: of the lines that follow as its parts. */
  sum: "no" | "all" | "chunk" | "whole";
}

/** Puts the sum somewhere, never between a line and what is of it; gives where. */
function placeSum(draw: Draw, lines: Line[], label: string): string {
  const at = draw.weighted<"first" | "last" | "second" | "middle">([
    [4, "first"],
    [6, "last"],
    [0.4, "second"],
    [0.4, "middle"],
  ]);
  const chunked = lines.some(({ sum }) => sum === "chunk");
  const places = lines.flatMap(({ ofWhich }, k) => (ofWhich === "no" ? [k] : []));
  const inner = chunked ? [0] : places.slice(1);
  const place = {
    first: 0,
    last: lines.length,
    second: inner[0] ?? 0,
    middle: draw.pick(inner.length > 0 ? inner : [0]),
  }[at];
  lines.splice(place, 0, { label, ofWhich: "no", sum: "all" });
  return at;
}

function summed(lines: readonly Line[], k: number): number[] {
  const plain = (line: Line): boolean =>
    line.ofWhich === "no" && (line.sum === "no" || line.sum === "whole");
  const line = lines[k];
  if (line?.sum === "all") return lines.flatMap((each, at) => (plain(each) ? [at] : []));
  const own: number[] = [];
  if (line?.sum === "chunk")
    for (let at = k - 1; at >= 0 && lines[at]?.sum === "no"; at--) own.unshift(at);
  if (line?.sum === "whole")
    for (let at = k + 1; lines[at]?.ofWhich === "whole"; at++) own.push(at);
  return own;
}

/** Two or three runs of lines, each with its own 小计 behind. */
function chunked(draw: Draw, labels: Parts["labels"]): Line[] {
  const size = Math.max(2, Math.ceil(labels.length / draw.int(2, 3)));
  return labels.flatMap(({ label }, k): Line[] => {
    const line: Line = { label, ofWhich: "no", sum: "no" };
    const closes = k % size === size - 1 || k === labels.length - 1;
    return closes
      ? [line, { label: draw.pick(["小计", "小 计"]), ofWhich: "no", sum: "chunk" }]
      : [line];
  });
}

/** 市区 with all its districts under it, then the other lines. */
function cityOf(draw: Draw, labels: Parts["labels"]): Line[] {
  const count = draw.int(2, 3);
  return [
    { label: draw.pick(["市区", "市辖区"]), ofWhich: "no", sum: "whole" },
    ...labels.map(({ label }, k): Line => {
      if (k >= count) return { label, ofWhich: "no", sum: "no" };
      return { label: k === 0 ? `其中：${label}` : `　　　${label}`, ofWhich: "whole", sum: "no" };
    }),
  ];
}

interface Parts {
  owner: string;
  heading: string;
  labels: { label: string; of: readonly string[] }[];
  /** How "of which" is shown; none where there is nothing of it. */
  nesting: Nesting;
  /** Whether the lines are the counties of one city. */
  counties: boolean;
}

type Nesting = "none" | "#" | "其中" | "indent" | "brackets" | "numbers";

function parts(draw: Draw, form: "members" | "provinces" | "kinds"): Parts {
  if (form === "provinces") {
    const labels = draw.sample(PROVINCES, draw.int(5, 31)).map((label) => ({ label, of: [] }));
    return { owner: "全国", heading: "地区", labels, nesting: "none", counties: false };
  }
  if (form === "members") {
    const { kind, owner, heading, members } = drawMembers(draw, 4, 14);
    return {
      owner,
      heading,
      labels: members.map(({ printed }) => ({ label: printed, of: [] })),
      nesting: "none",
      counties: kind === "counties",
    };
  }
  const { owner } = drawMembers(draw, 3, 4);
  const kinds = draw
    .sample(SCHOOL_KINDS, draw.int(4, 8))
    .map(({ name, of }) => ({ label: name, of }));
  const nesting = draw.weighted<Nesting>([
    [3, "none"],
    [3, "#"],
    [4, "其中"],
    [2, "indent"],
    [2, "brackets"],
    [1, "numbers"],
  ]);
  return {
    owner,
    heading: draw.pick(["项目", "类别", "学校类别", "指标"]),
    labels: withoutTwins(kinds),
    nesting,
    counties: false,
  };
}

/** 普通中学 holds 初中 and 普通高中: they do not stand beside each other. */
function withoutTwins<T extends { label: string }>(kinds: readonly T[]): T[] {
  const secondary = kinds.some(({ label }) => label === "普通中学");
  return kinds.filter(({ label }) => !secondary || (label !== "初中" && label !== "普通高中"));
}

function nested(draw: Draw, labels: Parts["labels"], nesting: Nesting): Line[] {
  return labels.flatMap(({ label, of }): Line[] => {
    const line: Line = { label, ofWhich: "no", sum: "no" };
    if (nesting === "none" || of.length === 0 || !draw.chance(0.6)) return [line];
    const inner = of.slice(0, draw.int(1, of.length));
    return [
      line,
      ...inner.map((name, k): Line => ({
        label: innerLabel(nesting, name, k),
        ofWhich: "share",
        sum: "no",
      })),
    ];
  });
}

function innerLabel(nesting: Nesting, name: string, k: number): string {
  switch (nesting) {
    case "#":
      return `#${name}`;
    case "其中":
      return k === 0 ? `其中：${name}` : `　　　${name}`;
    case "indent":
      return `　　${name}`;
    case "brackets":
      return `（${name}）`;
    case "numbers":
      return `　（${k + 1}）${name}`;
    case "none":
      return name;
  }
}

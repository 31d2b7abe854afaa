import type { Draw } from "../draw/draw";
import type { ExpectedChecklist, ExpectedFinding } from "../expect/expectation";
import { drawCounties } from "../words/drawCounties";
import { normal } from "../words/normal";
import { PLAIN_INDICATORS } from "../words/plainIndicators";

/** Marks of met and unmet by item and county, before they are laid out. */
export interface MarkTable {
  city: string;
  names: string[];
  items: string[];
  /** By item and county: met. */
  met: boolean[][];
  signs: readonly [good: string, bad: string];
  note: string;
}

const SIGNS: readonly (readonly [string, string])[] = [
  ["√", "×"],
  ["√", "※"],
  ["达标", "未达标"],
  ["是", "否"],
  ["●", "○"],
];

/** `low` to `high` counties, `few` to `many` items. */
export function drawMarkTable(
  draw: Draw,
  [low, high]: readonly [number, number],
  [few, many]: readonly [number, number]
): MarkTable {
  const { city, members } = drawCounties(draw, low, high);
  const names = members.map(({ printed }) => printed);
  const items = draw.sample(PLAIN_INDICATORS, draw.int(few, many));
  const signs = draw.pick(SIGNS);
  const share = names.map(() => 0.4 + 0.5 * draw.unit());
  const met = items.map(() => names.map((_, c) => draw.chance(share[c] ?? 0.7)));
  return {
    city,
    names,
    items,
    met,
    signs,
    note: `注：“${signs[0]}”表示达标，“${signs[1]}”表示未达标。`,
  };
}

/** What the marks of some counties come to. */
export function expectMarks(
  { names, items, met, signs }: MarkTable,
  counties: readonly number[],
  rates: readonly number[] | null,
  findings: ExpectedFinding[] = []
): ExpectedChecklist {
  return {
    kind: "checklist",
    legend: [
      { mark: normal(signs[0]), status: "met", source: "either" },
      { mark: normal(signs[1]), status: "unmet", source: "either" },
    ],
    indicators: items.map((name) => ({ name: normal(name), path: [], excluded: false })),
    regions: counties.map((c, k) => {
      const good = met.filter((line) => line[c] === true).length;
      const rate = rates?.[k];
      return {
        name: [normal(names[c] ?? "")],
        met: good,
        unmet: items.length - good,
        zero: 0,
        rate: good / items.length,
        printedRate: rate === undefined ? null : [(rate - 0.051) / 100, (rate + 0.051) / 100],
        unmetIndicators: items.filter((_, r) => met[r]?.[c] === false).map(normal),
      };
    }),
    findings,
  };
}

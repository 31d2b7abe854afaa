import type { Draw } from "../draw/draw";
import { PLACES } from "../words/places";
import {
  TWO_LINES,
  SPLIT_INDICATORS,
  TARGET_INDICATORS,
  TARGET_PAIRS,
  TARGET_SECTIONS,
  TARGET_TITLES,
} from "../words/targetWords";
import { drawTargetPart, type TargetPart, type TargetStyle } from "./drawTargetPart";
import type { TargetsModel, TargetsRow } from "./targetsModel";

export interface DrawnTargets {
  model: TargetsModel;
  features: Record<string, string>;
}

const LEVELS: readonly (readonly string[])[] = [
  ["小学", "初中"],
  ["小学", "初中", "高中"],
  ["城区", "农村"],
  ["公办", "民办"],
];

/** Indicators with values and targets: one pair, several pairs under one header, or several values in a cell. */
export function drawTargetsModel(draw: Draw): DrawnTargets {
  const form = draw.weighted<"pair" | "pairs" | "in cells">([
    [8, "pair"],
    [3, "pairs"],
    [3, "in cells"],
  ]);
  const style: TargetStyle = {
    percentSigns: draw.chance(0.25),
    worded: draw.chance(0.55),
    nothing: draw.pick(["/", "—", "-"]),
  };
  const heading = draw.pick(TARGET_PAIRS);
  const labels = form === "pairs" ? draw.pick(LEVELS) : [""];
  const indicators =
    form === "pairs"
      ? draw.sample(SPLIT_INDICATORS, draw.int(4, 9))
      : draw.sample(TARGET_INDICATORS, draw.int(4, 14));
  const sections = draw.chance(0.4) ? draw.sample(TARGET_SECTIONS, draw.int(2, 3)) : [""];
  const attributes = draw.chance(0.55);
  const unitColumn = !style.percentSigns && draw.chance(0.3);
  const numbered = draw.chance(0.4);
  const twoLines = draw.shuffle(TWO_LINES);
  const rows = indicators.map((indicator, k): TargetsRow => {
    const section = sections[Math.floor((k * sections.length) / indicators.length)] ?? "";
    const attribute = attributes ? draw.pick(["约束性", "预期性"] as const) : undefined;
    const two = form === "in cells" && draw.chance(0.2) ? twoLines.pop() : undefined;
    if (two) return twoLineRow(draw, two, section, attribute, numbered ? `${k + 1}.` : "", style);
    const split = form === "in cells" && SPLIT_INDICATORS.includes(indicator) && draw.chance(0.8);
    const inner = split ? draw.pick(LEVELS) : labels;
    const unit =
      indicator.unit !== "" && !unitColumn && !(style.percentSigns && indicator.unit === "%")
        ? `（${indicator.unit}）`
        : "";
    const name = `${split ? inner.join("/") : ""}${indicator.name}`;
    return {
      section,
      label: `${numbered ? `${k + 1}.` : ""}${name}${unit}`,
      name: indicator.name,
      unit: indicator.unit,
      attribute,
      parts: inner.map((label) => ({
        label,
        part: drawTargetPart(draw, indicator, style, !split),
      })),
      joint: draw.pick(["/", "/\n"]),
      faults: [],
    };
  });
  const city = draw.pick(PLACES).city;
  return {
    model: {
      title: draw.pick(TARGET_TITLES).replace("{city}", city),
      rows,
      pairs: labels.map((label) => ({ label, ...heading })),
      unitColumn,
      attributeColumn: attributes,
      extra: draw.chance(0.2) ? draw.pick(["责任处室", "备注", "牵头单位"]) : "",
      targetFirst: draw.chance(0.12) && /完成|现状|实际/.test(heading.value),
    },
    features: {
      form,
      headings: `${heading.value} | ${heading.target}`,
      figures: `${style.percentSigns ? "% in cells" : "unit in name"}${style.worded ? ", words" : ""}`,
      sections: sections.length > 1 ? "yes" : "no",
      attribute: attributes ? "column" : "none",
      unit: unitColumn ? "column" : "no column",
      numbering: numbered ? "dot" : "none",
    },
  };
}

/** Both lines in one cell, a line break between the figures, too. */
function twoLineRow(
  draw: Draw,
  { name, first, second }: (typeof TWO_LINES)[number],
  section: string,
  attribute: TargetsRow["attribute"],
  number: string,
  style: TargetStyle
): TargetsRow {
  const part = ([low, high]: [number, number]): TargetPart =>
    drawTargetPart(draw, { name, unit: "%", low, high, decimals: 2, falling: false }, style, false);
  return {
    section,
    label: `${number}${name}`,
    name,
    unit: "",
    attribute,
    unnamed: true,
    parts: [
      { label: "", part: part(first) },
      { label: "其中", part: part(second) },
    ],
    joint: "\n",
    faults: [],
  };
}

import { normalForm } from "../../cell/normalForm";
import { textOf } from "../../cell/textOf";
import type { View } from "../../sheet/view";
import type { Frame } from "../../frame/frame";
import type { LanePair } from "./lanePairs";
import type { TargetLine, TargetPart } from "./model";
import { partLabels } from "./partLabels";
import { readPieces, type Piece } from "./readPieces";
import { toReadings } from "./toReadings";

/** The lanes beside the figures. */
export interface LabelLanes {
  name: number;
  /** Parts of an indicator, a line each (小学段, 初中段). */
  sub: readonly number[];
  section: readonly number[];
  unit: number | null;
  attribute: number | null;
}

/** A line of the table with the pieces of its cells. */
interface Line {
  line: number;
  label: string;
  pair: LanePair;
  value: Piece[];
  target: Piece[];
  baseline: Piece[];
}

/**
 * The indicators of a table, one for each name, with a part for each line under it and each figure in a cell. Where the table has
 * several pairs of lanes, the heading of each pair goes behind the name.
 */
export function readRows(
  { view, lines, headings }: Pick<Frame, "view" | "lines" | "headings">,
  lanes: LabelLanes,
  pairs: readonly LanePair[]
): TargetLine[] {
  const rows: { name: string; section: string; unit: string; attribute: string; lines: Line[] }[] =
    [];
  let field = "";
  for (const line of lines) {
    const text = (lane: number | null) => (lane === null ? "" : textOf(view.at(line, lane)));
    field = lanes.section.map(text).find((one) => one !== "") ?? field;
    const heading = headings.filter((one) => one.line < line).at(-1)?.text ?? "";
    const section = [heading, field].filter((one) => one !== "").join(" ");
    const own = text(lanes.name);
    const label = lanes.sub
      .map(text)
      .filter((one) => one !== "")
      .join("");
    const previous = rows.at(-1);
    for (const pair of pairs) {
      const pieces = (lane: number | null) =>
        lane === null ? [] : readPieces(view.at(line, lane));
      const read: Line = {
        line,
        label,
        pair,
        value: pieces(pair.value),
        target: pieces(pair.target),
        baseline: pieces(pair.baseline),
      };
      const name = [own, pair.group].filter((one) => one !== "").join(" ");
      const goesOn =
        pairs.length === 1 &&
        previous !== undefined &&
        (own === "" ||
          (own === previous.name &&
            label !== "" &&
            !previous.lines.some((one) => one.label === label)));
      if (goesOn) {
        if (own !== "" || label !== "" || read.value.length + read.target.length > 0)
          previous.lines.push(read);
      } else if (own !== "")
        rows.push({
          name,
          section,
          unit: text(lanes.unit),
          attribute: text(lanes.attribute),
          lines: [read],
        });
    }
  }
  return rows.map((row): TargetLine => {
    const percent = isPercent(`${row.name}(${row.unit})`, row.lines);
    const unit = `${row.name}${row.unit}`;
    return {
      name: row.name,
      section: row.section,
      attribute: attributeIn([row.attribute, row.name, row.section]),
      percent,
      parts: row.lines.flatMap((line) => partsOf(view, row.name, unit, percent, line)),
    };
  });
}

/** What the first of several texts to speak of it says: 约束性, 【预期性】, 一、约束性指标. */
function attributeIn(texts: readonly string[]): TargetLine["attribute"] {
  for (const text of texts) {
    if (/约束性|^约束$/.test(text)) return "约束性";
    if (/预期性|^预期$/.test(text)) return "预期性";
  }
  return null;
}

/** Whether figures are percentages: by the unit, by a % sign in a cell, or by a name such as 入学率 with figures over 1. */
function isPercent(label: string, lines: readonly Line[]): boolean {
  const key = normalForm(label);
  if (/%|百分/.test(key)) return true;
  if (/[(（](?!小|初)[^()]*(?:万|人|元|所|个|年)[)]/.test(key)) return false;
  const pieces = lines.flatMap(({ value, target }) => [...value, ...target]);
  if (pieces.some(({ percent }) => percent)) return true;
  const shares = pieces.filter(({ digits }) => digits !== null && digits > 1.5 && digits <= 100);
  return /[^效功频]率$|率\(|占比|比例$|比重$/.test(key.replace(/\(\)$/, "")) && shares.length > 0;
}

function partsOf(
  view: View,
  name: string,
  unit: string,
  percent: boolean,
  line: Line
): TargetPart[] {
  const { pair } = line;
  const count = Math.max(1, line.value.length, line.target.length);
  const labels = count > 1 ? partLabels(name, count) : [""];
  const { value, target, baseline } = toReadings(line, unit, percent);
  // A single target holds for every part; a single value does not.
  const targetAt = (k: number) => (target.length === 1 ? target[0] : target[k]) ?? null;
  const apart = value.length > 0 && target.length > 1 && value.length !== target.length;
  return Array.from({ length: count }, (_, k): TargetPart => ({
    label: [line.label, line.value[k]?.label || line.target[k]?.label || labels[k] || ""]
      .filter((text) => text !== "")
      .join(" "),
    valueCell: view.address(line.line, pair.value),
    targetCell: view.address(line.line, pair.target),
    value: apart ? null : (value[k] ?? null),
    target: targetAt(k),
    baseline: baseline[k] ?? null,
    valueIsBaseline: pair.valueIsBaseline,
  }));
}

import { textOf } from "../../cell/textOf";
import type { Axes } from "./axes";
import { indicatorNumber } from "./exclusions";

/** The words that name one line of a checklist. */
export interface LineLabel {
  /** The words of the line itself, outermost first; [] when all are filled down from above. */
  own: string[];
  name: string;
  path: string[];
  /** All words of the line, joined, for recognising totals. */
  all: string;
  /** The printed number of the line, in its name or in a 序号 column; '' when it has none. */
  number: string;
  /** Which of the label lanes the name stands in, from 0; lines of one depth are siblings. */
  depth: number;
}

const META =
  /责任|科室|部门|备注|说明|目标值|标准值|分值|权重|分数|来源|口径|属性|联系|负责|时限|单位|对应|序号|编号|^No/i;

const INDEX = /^[(（]?(?:L?\d+(?:[-.]\d+)*|[甲乙丙丁戊])[)）、.]?$/i;

/**
 * Reads the labels of lines, in order: outer headings are filled down over the lines they span, columns of
 * numbers (序号, L1 …) and of remarks beside the indicator (责任科室, 目标值) are passed over.
 * `lines` are the lines that hold indicators or totals.
 */
export function readLabels(axes: Axes, lines: readonly number[]): Map<number, LineLabel> {
  const indexLanes = axes.labelLanes.filter((lane) => isIndexLane(axes, lane, lines));
  const lanes = labelLanesInUse(axes, indexLanes);
  const filled = lanes.map(() => "");
  const labels = new Map<number, LineLabel>();
  for (const line of lines) {
    const texts = lanes.map((lane) => textOf(axes.view.at(line, lane)));
    // A total's label may begin in the 序号 column.
    const words = indexLanes
      .map((lane) => textOf(axes.view.at(line, lane)))
      .filter((text) => text !== "" && !INDEX.test(text));
    const own = [...words, ...texts.filter((text) => text !== "")];
    texts.forEach((text, depth) => {
      if (text === "") return;
      filled[depth] = text;
      filled.fill("", depth + 1);
    });
    const parts = filled.filter((text) => text !== "");
    const deepest = own.at(-1) ?? parts.at(-1) ?? "";
    labels.set(line, {
      own,
      name: deepest,
      path: parts.slice(0, parts.lastIndexOf(deepest)),
      all: own.join(" "),
      number:
        indicatorNumber(deepest) ||
        indexLanes.map((lane) => textOf(axes.view.at(line, lane)).replace(/[^\d.-]/g, "")).join(""),
      depth: texts.lastIndexOf(own.at(-1) ?? ""),
    });
  }
  return labels;
}

/** Label lanes that carry words of the indicators; at least one where there is any. */
function labelLanesInUse(axes: Axes, indexLanes: readonly number[]): number[] {
  const lanes = axes.labelLanes.filter((lane) => !indexLanes.includes(lane));
  // With regions down the sheet the corner names the regions' column, not the header rows beside it.
  if (axes.view.transposed) return lanes;
  const worded = lanes.filter((lane) => !META.test(headingOf(axes, lane)));
  return worded.length > 0 ? worded : lanes;
}

function headingOf(axes: Axes, lane: number): string {
  const words: string[] = [];
  for (let line = axes.headLine; line <= axes.nameLine; line++)
    words.push(textOf(axes.view.at(line, lane)));
  return words.join("");
}

/** Whether a lane only counts the lines: 1 2 3, L1 L2, （1）, 甲 乙. */
function isIndexLane(axes: Axes, lane: number, lines: readonly number[]): boolean {
  const texts = lines.map((line) => textOf(axes.view.at(line, lane))).filter((text) => text !== "");
  const counted = texts.filter((text) => INDEX.test(text));
  return texts.length > 0 && counted.length >= texts.length * 0.6;
}

import { textOf } from "../cell/textOf";
import { normalForm } from "../cell/normalForm";
import { Lexicon } from "../lexicon/lexicon";
import { HEADINGS, type HeadingSense } from "../lexicon/zh/headings";
import type { View } from "../sheet/view";
import type { FrameEntry } from "./frameEntry";
import type { HeaderStack } from "./headerStacks";
import { printedNumber } from "./numbering";

const NUMBERING = /^[(（]?(?:L?\d+(?:[-.]\d+)*|[甲乙丙丁戊])[)）、.]?$/i;
const headings = new Lexicon<HeadingSense>(HEADINGS);

export interface LabelLanes {
  labelLanes: readonly number[];
  serialLanes: readonly number[];
  valueLanes: readonly number[];
}

/**
 * The lines of a body by their labels: outer labels are filled down over the lines they span, lanes of numbers (序号, L1)
 * and lanes that describe rather than name (责任科室, 指标值) are passed over where another lane names.
 */
export function lineEntries(
  view: View,
  lines: readonly number[],
  { labelLanes, serialLanes, valueLanes }: LabelLanes,
  stackOf: (lane: number) => HeaderStack
): FrameEntry[] {
  const lanes = namingLanes(labelLanes, stackOf);
  const filled = lanes.map(() => "");
  return lines.map((line): FrameEntry => {
    const texts = lanes.map((lane) => textOf(view.at(line, lane)));
    const serials = serialLanes.map((lane) => textOf(view.at(line, lane)));
    // A total's label may begin in the lane of numbers.
    const words = serials.filter((text) => text !== "" && !NUMBERING.test(text));
    const own = [...words, ...texts.filter((text) => text !== "")];
    texts.forEach((text, depth) => {
      if (text === "") return;
      filled[depth] = text;
      filled.fill("", depth + 1);
    });
    const parts = filled.filter((text) => text !== "");
    const name = own.at(-1) ?? parts.at(-1) ?? "";
    return {
      at: line,
      bare: valueLanes.every((lane) => view.at(line, lane).id === 0),
      own,
      name,
      path: parts.slice(0, Math.max(0, parts.lastIndexOf(name))),
      number: printedNumber(name) || serials.map((text) => text.replace(/[^\d.-]/g, "")).join(""),
      depth: texts.lastIndexOf(own.at(-1) ?? ""),
    };
  });
}

/** Label lanes that carry the words of the lines; all of them where each only describes. */
export function namingLanes(
  labelLanes: readonly number[],
  stackOf: (lane: number) => HeaderStack
): readonly number[] {
  const naming = labelLanes.filter((lane) => !describes(stackOf(lane)));
  return naming.length > 0 ? naming : labelLanes;
}

function describes(stack: HeaderStack): boolean {
  const words = headings.read(normalForm(stack.join("")));
  const last = words.at(-1);
  return last !== undefined && last.senses.includes("describing");
}

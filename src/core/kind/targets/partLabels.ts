import { normalForm } from "../../cell/normalForm";
import { expand } from "../../lexicon/expand";
import { Lexicon } from "../../lexicon/lexicon";
import { OF_WHICH } from "../../lexicon/zh/ofWhich";
import { PARTS, type PartSense } from "../../lexicon/zh/parts";
import { isPart } from "./isPart";
import { measures } from "./measures";

/** An indicator's name and the labels of its parts. */
export interface PartLabels {
  name: string;
  labels: readonly string[];
}

const parts = new Lexicon<PartSense>(PARTS);
/** The number that a name begins with: 2、 （3） 1.2 */
const NUMBER = /^[(]?\d+(?:[-.]\d+)*[)、.]/;
const BEGINS = expand(OF_WHICH);

/** Whether a label says that it is part of what stands before it: 其中：研究生. */
export function isOfWhich(label: string): boolean {
  const key = normalForm(label);
  return BEGINS.some((word) => key.startsWith(word));
}

/**
 * Labels of `count` figures in a cell from the indicator's name, `lines` as typed: lines of their own (其中：本科…, 小学⏎初中),
 * "…差异系数(小/初)" → 小, 初; "小学/初中/高中专任教师…" → 小学, 初中, 高中. Where the name lists no such number of parts: 第1项 … One
 * figure has the label ''.
 */
export function partLabels(name: string, lines: readonly string[], count: number): PartLabels {
  if (count === 1) return { name, labels: [""] };
  return byLines(name, lines, count) ?? { name, labels: byList(name, count) };
}

function byLines(name: string, lines: readonly string[], count: number): PartLabels | null {
  const [first = "", ...others] = lines;
  if (others.length === 0) return null;
  const labels = others.map(bare);
  if (others.length === count && (isOfWhich(others[0] ?? "") || labels.every(isPart)))
    return { name: first, labels };
  if (lines.length !== count) return null;
  if (others.every(isOfWhich)) return { name: first, labels: ["", ...others] };
  return lines.every(measures) ? { name, labels: lines } : null;
}

/** A label without the word that says that it is part of another, where what is left names the part. */
function bare(label: string): string {
  const key = normalForm(label);
  const word = BEGINS.find((one) => key.startsWith(one));
  const rest = word === undefined ? key : key.slice(word.length).replace(/^:/, "");
  return isPart(rest) ? rest : label;
}

function byList(name: string, count: number): string[] {
  const key = normalForm(name);
  const bracketed = [...key.matchAll(/[([]([^()[\]]*)[)\]]/g)]
    .map(([, inside = ""]) => inside.split(/[/、]/))
    .find((labels) => labels.length === count);
  if (bracketed !== undefined) return bracketed;
  const listed = key
    .replace(NUMBER, "")
    .replace(/[([][^()[\]]*[)\]]/g, "")
    .split(/[/、]/);
  const last = listed.at(-1) ?? "";
  if (listed.length !== count) return Array.from({ length: count }, (_, k) => `第${k + 1}项`);
  const before = listed.slice(0, -1);
  const [stage] = parts.read(last);
  const end = stage?.start === 0 ? stage.word : last.slice(0, before.at(-1)?.length ?? 0);
  const first = before[0] ?? "";
  // The list may begin behind other words: 公办民办学校教师 小学/初中.
  const known = parts.read(first).at(-1);
  const begun =
    known?.end === first.length ? known.word : first.length > 8 ? first.slice(-end.length) : first;
  return [begun, ...before.slice(1), end];
}

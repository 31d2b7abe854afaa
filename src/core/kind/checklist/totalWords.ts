import { normalForm } from "../../cell/normalForm";
import { Lexicon, type Match } from "../../lexicon/lexicon";
import { COUNTED_AT_THE_END } from "../../lexicon/zh/printedTotals";
import { TOTALS, type TotalSense } from "../../lexicon/zh/totals";

/** What a line of totals counts; "other" is a figure that marks do not determine: 得分, 排名, 总项目数. */
export type TotalKind = "rate" | "unmet" | "met" | "other";

/** What the label of a line says of totals. */
export interface TotalLabel {
  /** What the line may count by its words, likeliest first. */
  kinds: readonly TotalKind[];
  /** How the words stand: they are the whole label, or the end of a longer one (资源配置达成度, 学生体质健康达标率). */
  stance: "whole" | "tail";
  /** 小计: of a section, not of the whole table. */
  subtotal: boolean;
  /** 总项目数, 应达标项数: how many items there are. */
  base?: true;
}

const lexicon = new Lexicon<TotalSense>(TOTALS);
const SAYS: readonly TotalSense[] = ["rate", "unmet", "met", "sum", "subtotal", "counted", "other"];

/**
 * Reads the label of a line that may hold totals; null where no word of totals stands in it, or only inside a longer
 * text: 教师培训完成率达到100% is an indicator. A rate comes first: "达标项目数/总项目数（30）=总达成度（%）" is one.
 */
export function readTotalLabel(label: string): TotalLabel | null {
  const key = bare(label);
  const words = lexicon.read(key);
  const saying = words.filter(({ senses }) => senses.some((sense) => SAYS.includes(sense)));
  const last = saying.at(-1);
  if (last === undefined) return null;
  const stance = isCovered(key) ? "whole" : key.endsWith(last.word) ? "tail" : null;
  if (stance === null) return null;
  const has = (sense: TotalSense) => saying.some(({ senses }) => senses.includes(sense));
  // 小计（达标率） is of rates: brackets speak where the words before them leave open what is counted.
  const open = stance === "whole" && !has("other") && !has("counted") && !saysKind(has);
  const beside = open ? bracketed(label) : NO_WORDS;
  const own = (sense: TotalSense) =>
    stance === "whole"
      ? has(sense) || beside.some(({ senses }) => senses.includes(sense))
      : last.senses.includes(sense);
  const kinds = kindsOf(own, label);
  const isBase = kinds.length === 1 && kinds[0] === "other" && !has("other");
  return { kinds, stance, subtotal: has("subtotal"), ...(isBase && { base: true }) };
}

function saysKind(has: (sense: TotalSense) => boolean): boolean {
  return has("rate") || has("unmet") || has("met");
}

/** The words in the brackets of a label where they are words of totals alone; [] where anything else stands there. */
function bracketed(label: string): readonly Match<TotalSense>[] {
  const [, inside = ""] = /[(【[]([^()【】[\]]*)[)】\]]/.exec(normalForm(label)) ?? [];
  return inside !== "" && isCovered(inside) ? lexicon.read(inside) : NO_WORDS;
}

const NO_WORDS: readonly Match<TotalSense>[] = [];

function kindsOf(has: (sense: TotalSense) => boolean, label: string): TotalKind[] {
  if (has("other")) return ["other"];
  if (has("rate")) return ["rate"];
  if (has("unmet")) return ["unmet"];
  // 达标项数/总项数 heads counts, 5/8, or what they come to: the figures tell.
  if (has("met")) return has("counted") && /[/÷]/.test(label) ? ["met", "rate"] : ["met"];
  // 总数 alone is the number of items or of what they come to: the figures tell.
  if (has("counted")) return has("sum") ? ["other", "met", "unmet"] : ["other"];
  return /[%％]/.test(label) ? ["rate"] : ["met", "unmet", "rate"];
}

/** Whether a label says nothing of its own: 达标情况, 总体结果. It is no item. */
export function saysNothing(label: string): boolean {
  const key = bare(label);
  return key !== "" && isCovered(key);
}

/** A label without white space, what stands in brackets, numbers, and the words of another language beside it. */
function bare(label: string): string {
  return (
    normalForm(label)
      // 已达标（项） counts as 已达标项数 does.
      .replace(COUNTED_AT_THE_END, "项数")
      .replace(/[(【[][^()【】[\]]*[)】\]]/g, "")
      .replace(/[A-Za-z.'·]+/g, "")
      .replace(/\d+/g, "")
  );
}

/** Whether nothing but words of totals and what goes with them stands in a text. */
function isCovered(key: string): boolean {
  return (
    lexicon.read(key).reduce((length, { start, end }) => length + end - start, 0) === key.length
  );
}

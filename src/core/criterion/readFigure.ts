import { FIGURE_WITH_UNIT } from "../lexicon/zh/criterionForms";

const POWER: Record<string, number> = { 千: 3, 万: 4, 亿: 8 };
const SAME_UNIT: Record<string, string> = { 名: "人", 位: "人", "㎡": "平方米", m2: "平方米" };

/** A figure as written in a criterion: 万 multiplied out, a percentage as its fraction. */
export interface Figure {
  value: number;
  percent: boolean;
  /** 元, 人, 平方米 …; '' when none is written. */
  unit: string;
}

/** Reads one figure in normal form: "6000元", "1.2万元", "95%", "4.5㎡/生". Null for anything else, "" included. */
export function readFigure(text: string): Figure | null {
  const match = FIGURE_WITH_UNIT.exec(text);
  if (match === null) return null;
  const [, digits = "", percent, scale, unit = ""] = match;
  if (percent !== undefined && (scale !== undefined || unit !== "")) return null;
  const power = percent === undefined ? (POWER[scale ?? ""] ?? 0) : -2;
  return {
    value: Number(`${digits.replaceAll(",", "")}e${power}`),
    percent: percent !== undefined,
    unit: SAME_UNIT[unit] ?? unit,
  };
}

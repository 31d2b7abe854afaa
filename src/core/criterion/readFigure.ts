const FIGURE =
  /^([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?)(%)?([千万亿])?(元|人|名|位|个|所|项|分|年|岁|次|台|册|本|间|套|米|平方米|㎡|m2|亩|天|小时|学时|课时|倍)?(?:\/[生人校班年])?$/;
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
  const match = FIGURE.exec(text);
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

import type { Grade, MarkSet } from "./markSet";

const REMARKS = [
  "（缺2所）",
  "（整改中）",
  "（差3人）",
  "（预计9月完成）",
  "(2所学校)",
  "（待验收）",
];

function grade(shown: string, more: Partial<Grade> = {}): Grade {
  return { ink: { value: shown === "" ? null : shown }, shown, ...more };
}

function set(
  name: string,
  grades: readonly Grade[],
  how: MarkSet["wording"],
  alone: boolean,
  met = 1
): MarkSet {
  return { name, grades, met, alone, wording: how };
}

function words(...shown: string[]): Grade[] {
  return shown.map((word) => grade(word));
}

/** A number that a format shows as a mark. */
function formatted(value: number, format: string, shown: string): Grade {
  return { ink: { value, format }, shown };
}

const TICK_FORMAT = '"√";"×"';
const TICK_ZERO_FORMAT = '"√";;"×"';
const WORD_FORMAT = '"达标";"未达标"';
const TESTED_FORMAT = '[=1]"√";[=0]"×"';

/** Marks met in sheets of bureaus, with how often they are drawn. */
export const MARK_SETS: readonly (readonly [weight: number, set: MarkSet])[] = [
  [10, set("√※", words("√", "※"), "signs", true)],
  [12, set("√×", words("√", "×"), "signs", true)],
  [4, set("✓✗", words("✓", "✗"), "signs", true)],
  [3, set("✔✘", words("✔", "✘"), "signs", true)],
  [3, set("☑☐", words("☑", "☐"), "signs", true)],
  [3, set("●○", words("●", "○"), "signs", true)],
  [3, set("○×", words("○", "×"), "signs", false)],
  [2, set("■□", words("■", "□"), "signs", false)],
  [4, set("√△×", words("√", "△", "×"), "grades", false)],
  [4, set("√-*", [grade("√"), grade("-"), grade("*", { zero: true })], "signs", false)],
  [
    9,
    set(
      "1/0",
      [
        { ink: { value: 1 }, shown: "1" },
        { ink: { value: 0 }, shown: "0" },
      ],
      "signs",
      true
    ),
  ],
  [3, set("text 1/0", words("1", "0"), "signs", true)],
  [6, set("是/否", words("是", "否"), "signs", true)],
  [
    4,
    set(
      "TRUE/FALSE",
      [
        { ink: { value: true }, shown: "TRUE" },
        { ink: { value: false }, shown: "FALSE" },
      ],
      "signs",
      true
    ),
  ],
  [6, set("达标/未达标", [grade("达标"), grade("未达标", { remarks: REMARKS })], "words", true)],
  [3, set("达标/不达标", words("达标", "不达标"), "words", true)],
  [3, set("合格/不合格", words("合格", "不合格"), "words", true)],
  [3, set("已达标/未达标", words("已达标", "未达标"), "words", true)],
  [3, set("达到/未达到", words("达到", "未达到"), "words", true)],
  [2, set("达成/未达成", words("达成", "未达成"), "words", true)],
  [3, set("完成/未完成", words("完成", "未完成"), "words", true)],
  [2, set("通过/未通过", words("通过", "未通过"), "words", true)],
  [4, set("达标/基本达标/未达标", words("达标", "基本达标", "未达标"), "wordGrades", true)],
  [3, set("合格/基本合格/不合格", words("合格", "基本合格", "不合格"), "wordGrades", true)],
  [3, set("已完成/推进中/未启动", words("已完成", "推进中", "未启动"), "wordGrades", true)],
  [2, set("已完成/正在推进/尚未启动", words("已完成", "正在推进", "尚未启动"), "wordGrades", true)],
  [2, set("已完成/进行中/未开始", words("已完成", "进行中", "未开始"), "wordGrades", true)],
  [4, set("A/B", words("A", "B"), "signs", false)],
  [3, set("A/B/C", words("A", "B", "C"), "ranked", false)],
  [2, set("A/B/C/D", words("A", "B", "C", "D"), "ranked", false)],
  [2, set("Y/N", words("Y", "N"), "signs", false)],
  [3, set("优/良/差", words("优", "良", "差"), "ranked", false)],
  [2, set("优秀/良好/一般/较差", words("优秀", "良好", "一般", "较差"), "ranked", false)],
  [2, set("绿/黄/红", words("绿", "黄", "红"), "grades", false)],
  [2, set("Ⅰ/Ⅱ/Ⅲ", words("Ⅰ", "Ⅱ", "Ⅲ"), "ranked", false)],
  [
    4,
    set(
      "format √×",
      [formatted(1, TICK_FORMAT, "√"), formatted(-1, TICK_FORMAT, "×")],
      "signs",
      true
    ),
  ],
  [
    2,
    set(
      "format √0×",
      [formatted(1, TICK_ZERO_FORMAT, "√"), formatted(0, TICK_ZERO_FORMAT, "×")],
      "signs",
      true
    ),
  ],
  [
    2,
    set(
      "format words",
      [formatted(1, WORD_FORMAT, "达标"), formatted(-1, WORD_FORMAT, "未达标")],
      "signs",
      true
    ),
  ],
  [
    2,
    set(
      "format tested",
      [formatted(1, TESTED_FORMAT, "√"), formatted(0, TESTED_FORMAT, "×")],
      "signs",
      true
    ),
  ],
  [5, set("√ remarks ※", [grade("√"), grade("※", { remarks: REMARKS })], "signs", true)],
  [5, set("√ or blank", [grade("√"), grade("")], "blank", false)],
  [4, set("× or blank", [grade(""), grade("×")], "blank", false)],
  [4, set("problems √×", words("×", "√"), "problems", false)],
  [2, set("problems 是否", words("否", "是"), "problems", false)],
];

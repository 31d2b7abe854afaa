/** Grades that are used as marks, from the best down, each scale in one line. */
export const GRADES: readonly string[] = [
  "A B C D E",
  "A级 B级 C级 D级",
  "优 良 中 差",
  "优 良 差",
  "优秀 良好 合格 不合格",
  "优秀 良好 一般 较差",
  "好 较好 一般 差",
  "好 中 差",
  "一级 二级 三级 四级",
  "Ⅰ Ⅱ Ⅲ Ⅳ",
  "★★★ ★★ ★",
  "达标 基本达标 未达标",
  "合格 基本合格 不合格",
];

/** Opens a note or a legend. */
const LEGEND = "注 附注 备注 说明 图例 图示 符号 标记";

/** Words by which notes explain marks. */
export const NOTES = {
  /** Opens a legend that is kept cell by cell. */
  legend: LEGEND,
  /** Opens a note. */
  opens: `${LEGEND} {符号,标记,图例}说明 注释 填表说明`,
  /** Stands between a mark and what it means. */
  stands:
    "表示 代表 指的是 说明 意为 意思是 即 则为 为 是 : = → — —— ― ―― – − - 计入 {视,计,算,记,列,评,定}为 视同 视作 算作 计作 算 按 作为 统计为",
  /** Stands before a mark that is to be written: 达标打“√”. */
  asks: "打 填 填写 写 写上 标 标注 标注为 标记为 标为 记 记为 划 画 注 注明 以 用 选 选择 打上 勾 :",
  /** Words in front of what a mark means that add nothing. */
  fillers: "所 的 该项 该指标 该项目 均 则 一律 统一 全部 都 也 可 应 只有 仅",
  /** Verbs that leave no doubt that a mark is explained. */
  plainly: "表示 代表 意为 意思是 = : 计入 {视,计,算}为 视同 视作 算作",
  /** All marks, blanks among them, that the note does not name. */
  rest: "其余{的,均,都,各项,指标,项目,} 其他{的,均,都,各项,} 余者",
  /** A cell without a mark. */
  blank: "空白{处,格,项,单元格,的,} 空格{处,的,} 空着{的,} 留空{的,} 空项 无标记{的,}",
  /** What denies that a mark was written: 未打√的, 不填. */
  unwritten: "未 没有 没 不 无",
  writes: "{打,填,写,标,划,画,勾,注}{写,报,注,记,上,选,明,}",
  /** Marks before are explained by as many meanings behind, in their order. */
  respectively: "分别",
} as const;

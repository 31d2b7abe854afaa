/** Words by which notes explain marks. */
export const NOTES = {
  /** Stands between a mark and what it means. */
  stands: "表示 代表 指{的是,} 说明 意为 意思是 即 则为 为 是 : = → — —— -",
  /** Stands before a mark that is to be written: 达标打“√”. */
  asks: "打 填 填写 写 写上 标 标注 标注为 标记为 标为 记 记为 划 画 注 注明 以 用 选 选择 打上 勾 :",
  /** Words in front of what a mark means that add nothing. */
  fillers: "所 的 该项 该指标 该项目 均 则",
  /** A cell without a mark. */
  blank:
    "空白{处,格,项,单元格,的,} 空格{处,的,} 空着{的,} 留空{的,} 未填{写,报,}{的,} 不填{写,}{的,} 空项 没有填{写,}{的,} 无标记{的,} 没有标记{的,} 未标{记,注}{的,} 不标{记,注}{的,} {未,没有,没,不}打{勾,钩,√,对勾,标记}{的,} {未,没有,没,不}{划,画}{勾,钩,√}{的,} {未,没有,没,不}勾选{的,} 不作标记{的,} 未作标记{的,}",
  /** Marks before are explained by as many meanings behind, in their order. */
  respectively: "分别",
} as const;

/** Words that tell indicators apart however alike the rest of them is. */
const FAMILIES: readonly (readonly string[])[] = [
  ["小学", "初中", "普通高中", "中职", "幼儿园", "高校", "特殊教育"],
  ["公办", "民办"],
  ["城市", "城镇", "城区", "农村", "乡村"],
  ["教师", "学生", "校长"],
  ["国家级", "省级", "市级", "县级", "校级"],
  ["在编", "合同制"],
  ["增长", "下降"],
  ["一级", "二级", "三级"],
  ["事业费", "公用经费"],
];

/**
 * Whether two wordings name different things of one family: one says 小学 where the other says 初中. Such indicators
 * are not the same, however alike they read.
 */
export function speakOfOthers(a: string, b: string): boolean {
  return FAMILIES.some((family) => {
    const own = family.filter((word) => a.includes(word) && !b.includes(word));
    const others = family.filter((word) => b.includes(word) && !a.includes(word));
    return own.length > 0 && others.length > 0;
  });
}

import type { Words } from "../lexicon";

/** Whom or what a figure is of, when an indicator is told apart by level of school, sector, place or sex. */
export type PartSense = "stage" | "sector" | "place" | "sex" | "filler";

export const PARTS: Words<PartSense> = {
  stage: `
    学前{段,教育,阶段,} 幼儿{园,教育,} {小学,初中,高中,普高,普通高中,中职,高职,职高,义务教育,义务,中等职业,高等职业,本科,研究生}{段,教育,学校,阶段,学段,生,} 小 初 高
    中小学 高等教育 高校 特殊教育 特教{学校,} 基础教育 高中阶段 高中段 一贯制{学校,} 中学 大学 专科`,
  sector: "公办{园,学校,} 民办{园,学校,} 公立 私立 普惠{性,园,} 非普惠 编制内 编制外",
  place:
    "城市 城镇 城区 镇区 县城 城乡 农村 乡村 乡镇 主城区 山区 平原 海岛 城 乡 镇 全市 市区 市本级 全省 全县 全区 县域 市直 本级 市域 其他",
  sex: "男{生,性,} 女{生,性,}",
  filler: "和 与 及 、 / ( ) : - · 合计 平均 总体 其中",
};

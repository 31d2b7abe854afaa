import type { Words } from "../lexicon";

/** Words that part a whole without a rest; `some` are longer words that hold one of them and leave a rest. */
export type PartitionSense =
  | "public"
  | "private"
  | "men"
  | "women"
  | "town"
  | "county"
  | "country"
  | "staff"
  | "others"
  | "native"
  | "migrant"
  | "some";

export const PARTITION: Words<PartitionSense> = {
  public: "公办",
  private: "民办",
  men: "男 男生 男教师",
  women: "女 女生 女教师",
  town: "城市 城区 城镇",
  county: "县镇 镇区 县城",
  country: "农村 乡村",
  staff: "在编 编内",
  others: "非在编 非编 编外 合同",
  native: "本地 本地户籍 本地学生 户籍学生 户籍子女",
  migrant: "随迁 随迁子女 外来 外地 非本地 外来务工人员随迁子女 进城务工人员随迁子女",
  some: "{普惠,普惠性,非普惠,非普惠性,营利性,非营利性}{民办,公办}",
};

/** The senses that make a whole together. */
export const WHOLES: readonly (readonly PartitionSense[])[] = [
  ["public", "private"],
  ["men", "women"],
  ["town", "county", "country"],
  ["town", "country"],
  ["staff", "others"],
  ["native", "migrant"],
];

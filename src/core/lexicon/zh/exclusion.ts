import type { Words } from "../lexicon";

/**
 * How words say that an indicator is not counted: a denial, a verb and what it would count in (不 计入 达标率), a denial and a
 * verb that says it alone (暂不 统计), or a word of its own (参考指标).
 */
export type ExclusionSense = "not" | "verb" | "plainly" | "total" | "aside";

export const EXCLUSION: Words<ExclusionSense> = {
  not: "不 不再 不予 不得 暂不 暂时不 均不 未 无需 无须 免予",
  verb: "{列,计,纳,算,记}入 参与 参加 作为 计算",
  plainly: "统计 考核 计分 计数",
  total: `
    {达标,达成,完成,合格,通过,优质,总达成}{率,度,项,数,项数,项目,指标,比例,情况,} 统计{范围,口径,} 总数 总项数 总项目数 计算{范围,口径,}
    考核{范围,指标,得分,} 分母 得分 总分 评分 评价 评估 认定 汇总 合计 计分 {监测,评估}结果`,
  aside: "{参考,观察,备查,非考核}{指标,性指标,项} {仅供,仅作,作为,只作,供,作}参考 {不,免}考核",
};

/** Numbers of items, a list of them as the group: 第5、7项, 31项, 第3至5项和第8项. */
export const ITEM_NUMBERS =
  /第?(\d{1,9}(?:[、,和及与至~—–-]\d{1,9}){0,60})(?:项|(?=[和及与、,]第)|(?=指标))/g;

/** What 除 and 外 have between them, as the group, where it is nothing but items: 除第31项外. */
export const EXCEPT_ITEMS = /除((?:第|项|指标|[\d、,和及与至~—–-])+)(?:之|以)?外/g;

/** What parts the items of a list: 5、7和9. */
export const BETWEEN_ITEMS = /[、,和及与]/;

/** What stands between the first and the last of several items: 3至5. */
export const BETWEEN_ENDS = /[至~—–-]/;

/** The end of a text behind which a clause of its own begins, with what it may begin with: （该项, ，暂. */
export const OPENS_A_CLAUSE = /[(（[【,，;；。:：—-](?:[该本此](?:项|指标)|暂|均|仅|为)?$/;

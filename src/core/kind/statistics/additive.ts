const NEVER =
  /率|占比|比例|比重|百分|[%％‰]|平均|人均|生均|班均|师均|均值|每百|每万|每生|系数|指数|增长|增幅|增速|同比|环比|比上年|较上年|排名|名次|位次|序号|编号|代码|年份|时间|日期|起止|年限|电话|邮编|班额|生师比|师生比|密度|标准值|标准$|得分|满意度|单价|形象进度|备注|距离/;
const SURELY =
  /数|人|学生|幼儿|教师|职工|班|校|园|所|个|学位|投资|资金|经费|金额|面积|项目|招生|毕业|在校|入学|公办|民办|男|女|元|平方米|㎡|m2|亩|册|台|套|间|床位|图书|小学|初中|高中|中职|新建|续建|开工|完工|竣工/;
const COUNTED =
  /人|学生|幼儿|教师|职工|班|校|园|所|个|学位|项目|招生|毕业|在校|入学|公办|民办|男|女|名|数/;
const MEASURED =
  /[万亿千](?:人|元|名|个|册|平|㎡|m2|生|$|[)）])|元|投资|资金|经费|金额|面积|平方|㎡|m2|亩|资产|产值/;

/**
 * Whether figures under these words may be added: `own` are the words of the line and lane, `context` title, unit line and sheet name,
 * which count where the line and lane say nothing of a measure (2022年 under a title 在校生).
 */
export function additive(own: string, context: string): "yes" | "no" | "unknown" {
  if (NEVER.test(own)) return "no";
  if (SURELY.test(own))
    return NEVER.test(context) && !/数|人|学位|投资/.test(own) ? "unknown" : "yes";
  if (NEVER.test(context)) return "unknown";
  return SURELY.test(context) ? "yes" : "unknown";
}

/** Whether whole numbers under these words are head counts, which are never rounded: 人, 所, 个, but not 万人, 万元, ㎡. */
export function isHeadCount(own: string, context: string): boolean {
  if (MEASURED.test(own)) return false;
  if (MEASURED.test(context) && !/[(（](?:人|名|个|所|班|项)[)）]/.test(own)) return false;
  return COUNTED.test(own) || COUNTED.test(context);
}

import { oneOf } from "../oneOf";

/** How names of places are made, and words that only look like one. Names without white space. */

/** The last character of the name of a county, district, city or banner. */
export const ENDS_A_PLACE = /[县区市旗]/;

/** What may stand behind the stem of a place: 景宁(自治县), 椒江(区). */
export const PLACE_SUFFIX = /(?:自治[县州区旗]|特别行政区|地区|[省市县区旗盟州])$/;

/** Who runs a zone, behind its name. */
export const COMMITTEE = new RegExp(`${oneOf("管理委员会 管委会")}$`);

/** Nationalities that may go without 族 before 自治 (伊犁哈萨克自治州), and those that may not. */
const NATIONALITIES = {
  long: `
    维吾尔 哈萨克 柯尔克孜 塔吉克 达斡尔 鄂温克 鄂伦春 乌孜别克 俄罗斯 塔塔尔 土家 蒙古 朝鲜 布依 哈尼 傈僳 拉祜 东乡 纳西 景颇 仫佬 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 德昂 保安 裕固 独龙 赫哲
    门巴 珞巴 基诺 高山`,
  short: "回 藏 苗 彝 壮 满 侗 瑶 白 傣 黎 佤 畲 水 土 羌 怒 京 各",
} as const;

/** The nationalities that name an autonomous place, before 自治. */
export const NATIONALITIES_BEFORE = new RegExp(
  `(?:${oneOf(NATIONALITIES.long)}族?|${oneOf(NATIONALITIES.short)}族){1,6}(?=自治)`
);

/** The name of a town, a township or a street office by its end. */
export const TOWN = new RegExp(`${oneOf("镇 乡 街道 苏木")}$`);

/** A city's, province's or county's own schools in a region column, in normal form: 市本级, 市直, 省属学校. */
export const OWN_LEVEL = /本级|^(?:省|市|州|区|县)?(?:直属?|属)(?:单位|学校)?$|^市级$/;

/** Words that end like a place, in a text, and are none: 优质均衡发展县, 校区, 示范区. */
export const NO_PLACE_IN_TEXT = new RegExp(
  `${oneOf("发展 普惠 均衡 创建 达标 示范 申报 先进 试点 各 全 本 该 国 某")}[县区市旗]$|[校片小城社]区$|^[\\d年度第]`
);

/** A place, as the group, behind 填报单位：, a year, the number of a form, or at the very beginning. */
export const PLACE_LED =
  /^(?:.*(?:单位|名称|地区|县[（(]市、?区[）)])[：:]|[\d年度]*|附件\d*[：:]?|表[\dⅠ-Ⅹ\-—]*)?([\u4e00-\u9fff]{1,4}?[县区市旗])/;

/** A place, as the group, that stands in brackets by itself. */
export const PLACE_IN_BRACKETS = /[（(]([\u4e00-\u9fff]{1,5}[县区市旗])[)）]/;

/** A whole name in a region column, in normal form, that is made like a place's, or a city's own schools. */
export const PLACE_NAME = new RegExp(
  [
    `^[\\u4e00-\\u9fffA-Za-z0-9]{1,11}${oneOf("县 区 市 旗 自治州 盟 镇 乡 街道 管委会 新城")}(?:[(].*[)])?$`,
    `^(?:[\\u4e00-\\u9fff]{0,6}市本级|${oneOf("{区,县,}本级 市直{属,} {市,直,省}属 {区,县,省}直 市级")})(?:单位|学校)?$`,
  ].join("|")
);

/** A name in a region column that is made like a place's and is none: 校区, 超市, 县域, 街道办事处编 … */
export const NO_PLACE_NAME =
  /[校片小城社战专禁工景灾误牧林湖]区$|超市$|上市$|城市$|都市$|^(?:县|区|市|旗|地区|县市区|各?县.*区)$|所在|[县市区]域|街道办事处编/;

/** A whole name of a zone that stands for whichever zone the city has. */
export const ZONE_ALONE = new RegExp(
  `^${oneOf("新区 {,经济,经济技术,高新技术,高新技术产业}开发区 经开区 高新区 集聚区 度假区 功能区 园区")}$`
);

/** A place, as the group, at the start of a word in a text: 附件2 椒江区填报表. In normal form. */
export const ZONE_IN_TEXT = new RegExp(
  `(?:^|[:,;、_\\-—\\s.()\\d])([\\u4e00-\\u9fff]{1,6}${oneOf("{新,开发,高新,集聚,度假,}区 县 市 旗")})`
);

/** Where a county's name of two characters may begin in a text: 2024年朗县, 填报单位：沛县. */
export const BEFORE_A_NAME = /(?:^|[\d年度:：()（）、,，])$/;

export const ENDS_A_COUNTY = /县$/;

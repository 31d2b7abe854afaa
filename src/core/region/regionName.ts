import { toHalfWidth } from "../cell/normalForm";

/** A region's name for reports: as printed, without the spaces and line breaks that pad it ("椒 江" → "椒江"). */
export function regionName(text: string): string {
  return text.replace(/[\s\u3000]+/g, "");
}

/**
 * The nationalities that name an autonomous place, before 自治. Longer names may go without 族 (伊犁哈萨克自治州); those of
 * one character may not.
 */
const NATIONALITIES =
  /(?:(?:维吾尔|哈萨克|柯尔克孜|塔吉克|达斡尔|鄂温克|鄂伦春|乌孜别克|俄罗斯|塔塔尔|土家|蒙古|朝鲜|布依|哈尼|傈僳|拉祜|东乡|纳西|景颇|仫佬|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|德昂|保安|裕固|独龙|赫哲|门巴|珞巴|基诺|高山)族?|[回藏苗彝壮满侗瑶白傣黎佤畲水土羌怒京各]族)+(?=自治)/;

/**
 * Stem of a region name, for comparing the names one region goes by: 椒江, 椒江区, "椒 江" → 椒江;
 * 景宁畲族自治县 → 景宁. A name that is only a suffix (新区) stays as it is.
 */
export function regionStem(text: string): string {
  const name = toHalfWidth(text)
    .replace(/\s+/g, "")
    .replace(/[(].*?[)]/g, "");
  const own = name.replace(/(?:管理委员会|管委会)$/, "");
  // 蒙古 is no nationality in 内蒙古自治区.
  const stems = [own.replace(NATIONALITIES, ""), own].map((one) => one.replace(SUFFIX, ""));
  return stems.find((stem) => stem.length >= 2) ?? name;
}

const SUFFIX = /(?:自治[县州区旗]|特别行政区|地区|[省市县区旗盟州])$/;

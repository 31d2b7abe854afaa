import { oneOf } from "../oneOf";
import { NOTES } from "./notes";

/** What stands around a table and is none of its data: unit, date, source, signature, notes. */

const CAPTIONS = {
  /** Opens a note or a caption, with a colon, a number or a quotation behind it. */
  note: "注 附注 说明 备注 {数据,资料,}来源 填表 制表 填报 审核 {计量,}单位 图例 符号 {表,表格}中 其中： 数据截{止,至}",
  /** Opens a note with nothing behind it. */
  plainly: "{数据,}截止 {数据,}截至 本表 表中",
  /** Who keeps the table, or what of it is kept: before 单位, 时间 … */
  keeper: "填报 填表 制表 统计 报送 编制 截{止,至} 数据",
  kept: "单位 时间 日期 人 截{止,至} 来源",
  signature: "{填表,制表,审核,负责,联系}人 联系电话",
} as const;

/** What says that the unit of the figures follows. */
export const UNIT_LABEL = "{金额,计量,货币,}单位";

/** 注：…, 数据来源：…, 单位：…; an item that explains marks: 1.“√”表示 … */
export const NOTE_OPENING = new RegExp(
  [
    `^[\\s(（【[]*${oneOf(CAPTIONS.note)}\\s*[:：1-9一二（(“"]`,
    `^\\s*\\d+[.、．].*["“”].{1,4}["”“].*${oneOf("表示 为 代表")}`,
    `^[\\s(（]*${oneOf(CAPTIONS.plainly)}`,
  ].join("|")
);

/** Unit, date, source or number of a table: 单位：万元, 附件1, 2023年3月. */
export const CAPTION = new RegExp(
  [
    `^[\\s(（【]*${oneOf(UNIT_LABEL)}`,
    `^\\s*${oneOf("附{件,表}")}\\s*\\d*[:：]?\\s*$`,
    `^\\s*表\\s*[\\d一二三四五六七八九十—-]+\\s*$`,
    `^[\\s(（]*${oneOf(CAPTIONS.keeper)}[^表]{0,6}${oneOf(CAPTIONS.kept)}?.*[:：]`,
    `^[\\s(（]*\\d{4}年(?:\\d+月)?(?:\\d+日)?(?:度)?[)）]?\\s*$`,
    `^[\\s(（]*\\d+[年.\\-/][\\d年月日.\\-/]*[)）]?\\s*$`,
  ].join("|")
);

/** 填表人：…, 联系电话 … under a table. */
export const SIGNATURE = new RegExp(`^${oneOf(CAPTIONS.signature)}`);

/** 单位： anywhere in a text. */
export const UNIT_CAPTION = /单位\s*[:：]/;

/** A whole text that opens a legend kept cell by cell: 图例：, 符号说明. */
export const LEGEND_OPENING = new RegExp(`^${oneOf(NOTES.legend)}(?:说明)?[:：]?$`);

/** The heading of a table that goes on from another page: 续表, （续）. */
export const CONTINUED = /续表|[(（]续/;

/** A line above a table that may say who filled it in: 填报单位：椒江区. */
export const REPORTING_UNIT = /单位/;
